package org.rtc.launcher.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Jar;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.TestDist;
import org.rtc.launcher.module.Version;

class AuthorsTest {
    private static final String SPI = "author/org/rtc/rtc-spi/1.4.0/rtc-spi-1.4.0.jar";

    @TempDir
    private Path folder;
    private TestDist dist;
    private Path desk;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void anInstallation() throws IOException {
        dist = TestDist.in(folder.resolve("dist"));
        write(dist.folder().resolve(SPI), "spi");
        write(dist.folder().resolve("author/org/rtc/rtc-testkit/1.4.0/rtc-testkit-1.4.0.pom"), "testkit");
        desk = Files.createDirectories(folder.resolve("desk"));
    }

    @Test
    void whatIsTakenIsRefusedAndNothingIsMade() throws IOException {
        dist.module("shelf.jar", Jar.part("shelf"));
        Files.createDirectory(desk.resolve("survey"));

        assertThatThrownBy(() -> create("shelf")).isInstanceOf(Refusal.class).hasMessageContaining("'shelf' is a module of this installation");
        assertThatThrownBy(() -> create("survey")).isInstanceOf(Refusal.class).hasMessageContaining("survey: this exists already");
        assertThat(names(desk)).containsExactly("survey");
        assertThat(names(desk.resolve("survey"))).isEmpty();
    }

    @Test
    void aSkeletonIsWholeAndHasNoPlaceholderLeft() throws IOException {
        Path made = new Skeleton(Names.of("my-survey"), "1.4.0", Version.parse("1.3.2")).writeInto(desk);

        assertThat(made).isEqualTo(desk.resolve("my-survey"));
        assertThat(names(desk)).containsExactly("my-survey");
        assertThat(Files.readString(made.resolve("src/main/resources/META-INF/rtc-module.properties"))).contains("id=my-survey", "spi=[1.3,2)");
        assertThat(Files.readString(made.resolve("pom.xml"))).contains("<rtc.version>1.4.0</rtc.version>").doesNotContain("<parent>", "://localhost");
        try (Stream<Path> all = Files.walk(made)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("@(id|name|Name|package|table|title|rtc|spi)@");
            }
        }
    }

    @Test
    void publishingCopiesWhatIsNewAndNotesTheDistribution() throws IOException {
        Published published = new Published(dist.folder());
        Path repository = folder.resolve("repository");

        assertThat(published.into(repository)).isTrue();
        assertThat(published.into(repository)).isFalse();
        write(dist.folder().resolve(SPI), "newer");
        assertThat(published.into(repository)).isTrue();

        assertThat(repository.resolve("org/rtc/rtc-spi/1.4.0/rtc-spi-1.4.0.jar")).hasContent("newer");
        assertThat(repository.resolve("org/rtc/rtc-testkit/1.4.0/distribution")).hasContent(dist.folder().toString());
    }

    private void create(String id) throws IOException, InterruptedException {
        new Authors(dist.folder(), folder.resolve("home"), said::add).create(id, desk);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
