package org.rtc.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A flight recording of the server under one work, for whoever makes it faster. */
final class Profile {
    private final long pid;

    Profile(long pid) {
        this.pid = pid;
    }

    void begin() throws IOException {
        jcmd("JFR.start", "name=bench", "settings=profile");
    }

    void end(Path file) throws IOException {
        jcmd("JFR.stop", "name=bench", "filename=" + file);
    }

    private void jcmd(String command, String... arguments) throws IOException {
        java.util.List<String> all = new java.util.ArrayList<>(java.util.List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command));
        all.addAll(java.util.List.of(arguments));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (said.contains("Exception") || said.contains("Could not")) {
            throw new Refusal("jcmd " + command + ": " + said.strip());
        }
    }
}
