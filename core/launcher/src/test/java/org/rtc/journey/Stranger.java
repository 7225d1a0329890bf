package org.rtc.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rtc.testkit.Running;
import org.rtc.testkit.TestFolder;

/**
 * Somebody who makes a module by the guide, with commands alone and without a network. Their Maven repository has all that
 * this build used but nothing of RTC: that comes from the installation.
 */
final class Stranger {
    static final String MODULE = "my-survey";
    private static final Path REPOSITORY = TestFolder.of("stranger", "repository");
    static final String MAVEN_OPTS = "-Dmaven.repo.local=" + REPOSITORY;

    private static Path project;
    private static RuntimeException failure;
    private static String said = "";

    private Stranger() {
    }

    /** What fails is kept for the test that asks; the product starts without the module then. */
    static void moveInto(Running product) {
        try {
            repository();
            said = product.run("module", "new", MODULE);
            project = product.home().resolve(MODULE);
            maven("-o", "-q", "-B", "-ntp", "package");
            said += product.run("module", "verify", jar().toString());
            said += product.run("module", "add", jar().toString());
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    /** @throws RuntimeException why it could not be made, verified or added */
    static String said() {
        if (failure != null) {
            throw failure;
        }
        return said;
    }

    static Path jar() {
        return project.resolve("target/" + MODULE + ".jar");
    }

    /** @throws IllegalStateException where the build fails, with what it said */
    private static void maven(String... arguments) {
        Path log = project.resolve("build.log");
        ProcessBuilder build = new ProcessBuilder(Stream.concat(Stream.of("mvn"), Stream.of(arguments)).toList())
                .directory(project.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        build.environment().put("MAVEN_OPTS", MAVEN_OPTS + " -XX:TieredStopAtLevel=1");
        try {
            if (build.start().waitFor() != 0) {
                throw new IllegalStateException("mvn " + String.join(" ", arguments) + " failed:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void repository() {
        Path real = Path.of(System.getProperty("rtc.test.repository", System.getProperty("user.home") + "/.m2/repository"));
        try {
            Files.createDirectories(REPOSITORY.resolve("org"));
            linkAll(real, REPOSITORY, "org");
            linkAll(real.resolve("org"), REPOSITORY.resolve("org"), "rtc");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void linkAll(Path from, Path to, String but) throws IOException {
        try (Stream<Path> all = Files.list(from)) {
            List<Path> folders = all.filter(Files::isDirectory).filter(each -> !each.getFileName().toString().equals(but)).toList();
            for (Path each : folders) {
                Path link = to.resolve(each.getFileName());
                if (Files.notExists(link)) {
                    Files.createSymbolicLink(link, each);
                }
            }
        }
    }
}
