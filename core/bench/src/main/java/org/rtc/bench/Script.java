package org.rtc.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The scripts that tell wrk what to ask. */
final class Script {
    private final Path file;
    private final int threads;

    private Script(Path file, int threads) {
        this.file = file;
        this.threads = threads;
    }

    Path file() {
        return file;
    }

    /** Of wrk: each runs the script by itself. */
    int threads() {
        return threads;
    }

    /** The same page for each of these cookies in turn; without any for a visitor. */
    static Script page(Path folder, String name, String host, String path, List<String> cookies) throws IOException {
        String list = cookies.stream().map(Script::quoted).collect(Collectors.joining(",\n"));
        return write(folder, name, "page.lua", 1, "local host, path = " + quoted(host) + ", " + quoted(path) + "\nlocal cookies = {\n" + list + "}\n");
    }

    /** Commits of each learner in turn, each of the revision after the last. */
    static Script commits(Path folder, String name, String host, String path, List<Learners.Standing> standings) throws IOException {
        String list = standings.stream().map(s -> "{grant = " + quoted(s.grant()) + ", attempt = " + s.attempt() + ", revision = "
                + s.revision() + "}").collect(Collectors.joining(",\n"));
        return write(folder, name, "commit.lua", Load.CONNECTIONS, "local host, path, connections = " + quoted(host) + ", " + quoted(path)
                + ", " + Load.CONNECTIONS + "\nlocal learners = {\n" + list + "}\n");
    }

    private static Script write(Path folder, String name, String template, int threads, String head) throws IOException {
        try (InputStream in = Script.class.getResourceAsStream(template)) {
            Path file = folder.resolve(name + ".lua");
            Files.writeString(file, head + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new Script(file, threads);
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
