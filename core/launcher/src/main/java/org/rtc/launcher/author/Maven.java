package org.rtc.launcher.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.assembly.Trees;

/** The author's Maven. It alone knows where its local repository is: settings, options and environment all may say so. */
final class Maven {
    /** The plugin that built this installation, so that it is there without a network. */
    private static final String ASK = "org.codehaus.mojo:exec-maven-plugin:3.5.1:exec";
    private static final String POM = """
            <project><modelVersion>4.0.0</modelVersion><groupId>org.rtc</groupId><artifactId>ask</artifactId><version>1</version><packaging>pom</packaging></project>
            """;
    private static final String MARK = "repository=";

    private Maven() {
    }

    static Path localRepository() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rtc-maven");
        try {
            Files.writeString(folder.resolve("pom.xml"), POM);
            Path said = folder.resolve("said");
            Process maven = start(folder, said);
            int code = maven.waitFor();
            String text = Files.readString(said, StandardCharsets.UTF_8).replaceAll("\u001B\\[[0-9;]*m", "");
            return text.lines().filter(line -> line.startsWith(MARK)).findFirst()
                    .map(line -> Path.of(line.substring(MARK.length()).strip()).normalize())
                    .orElseThrow(() -> new Refusal("Maven ended with " + code + " and did not tell where its local repository is ("
                            + text.lines().filter(line -> !line.isBlank()).findFirst().orElse("it said nothing") + "); see that mvn works here."));
        } finally {
            Trees.delete(folder);
        }
    }

    private static Process start(Path folder, Path said) throws IOException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        try {
            return new ProcessBuilder(List.of(windows ? "mvn.cmd" : "mvn", "-q", "-B", ASK, "-Dexec.executable=echo",
                    "-Dexec.args=" + MARK + "${settings.localRepository}"))
                    .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        } catch (IOException e) {
            throw new Refusal("Maven is needed and mvn was not found; install it (Debian: apt-get install maven).", e);
        }
    }
}
