package org.rtc.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A distribution for tests: a WAR with the SPI and one part of the core. */
public record TestDist(Path folder) {

    public static TestDist in(Path folder) throws IOException {
        TestDist dist = new TestDist(folder);
        Files.createDirectories(dist.lib());
        Files.writeString(folder.resolve("web/index.xhtml"), "<html/>");
        Jar.part("spi", "1.3.0", "[1,2)", "").write(dist.lib().resolve("rtc-spi-1.3.0.jar"));
        Jar.part("learning").with("db/learning/V1__courses.sql", "create table course (id bigint primary key);")
                .write(dist.lib().resolve("rtc-learning-1.0.0.jar"));
        new Jar().with("a.txt", "library").write(dist.lib().resolve("primefaces-15.0.13-jakarta.jar"));
        return dist;
    }

    public Path lib() {
        return folder.resolve("web/WEB-INF/lib");
    }

    public Path module(String file, Jar jar) {
        return jar.write(folder.resolve("modules").resolve(file));
    }

    public Path theme(String file, Jar jar) {
        return jar.write(folder.resolve("themes").resolve(file));
    }
}
