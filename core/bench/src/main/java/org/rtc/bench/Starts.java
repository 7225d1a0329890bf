package org.rtc.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a start takes with the modules that come with RTC, and with copies of the example module beside them. */
final class Starts {
    private static final int TIMES = 3;

    private final Options options;

    Starts(Options options) {
        this.options = options;
    }

    void print(int copies) throws IOException {
        Path home = options.root().resolve("var/bench/starts");
        Copy.delete(home);
        start(home, "The first start, data of the demonstration made");
        again(home, "A start as they come after it");
        new ExampleCopies(example()).write(home.resolve("modules"), copies);
        start(home, "The first one with " + copies + " copies of the example, migrations run");
        again(home, "A start with them as they come after it");
        Copy.delete(home);
    }

    private Path example() throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(options.root().resolve("core/launcher/target/dist/modules"), "rtc-example-*.jar")) {
            return jars.iterator().next();
        }
    }

    private void again(Path home, String what) throws IOException {
        for (int i = 1; i <= TIMES; i++) {
            start(home, what + ", " + i + " of " + TIMES);
        }
    }

    private void start(Path home, String what) throws IOException {
        try (Copy copy = Copy.of(options.root(), home, options.port())) {
            Processes processes = new Processes(copy.serverPid(), options.externalDatabase());
            System.out.printf("%s: ready after %.1f s, %.1f s of CPU, %d MB%n", what, copy.startSeconds(), processes.cpuMillis() / 1000, processes.megabytes());
        }
    }
}
