package org.rtc.testkit.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.testkit.Running;

class RunningTest {
    @TempDir
    private Path dist;

    @BeforeEach
    void assemble() throws IOException {
        Path folder = Files.createDirectory(dist.resolve("launcher"));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("rtc-launcher.jar")));
                InputStream code = getClass().getResourceAsStream("/org/rtc/launcher/Launcher.class")) {
            jar.putNextEntry(new JarEntry("org/rtc/launcher/Launcher.class"));
            code.transferTo(jar);
        }
        System.setProperty("rtc.test.dist", dist.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("rtc.test.dist");
    }

    @Test
    void theProductIsSharedAndReadyWhenItIsGiven() throws IOException {
        Running product = Running.product();

        assertThat(status(product.url())).isEqualTo(200);
        assertThat(Running.product()).isSameAs(product);
    }

    @Test
    void aCopyThatIsKilledComesBackWithItsHome() throws IOException {
        Running copy = Running.apart("durability", Map.of());
        copy.kill();
        assertThatThrownBy(() -> status(copy.url())).isInstanceOf(IOException.class);

        copy.start();

        assertThat(status(copy.url())).isEqualTo(200);
        assertThat(copy.home().resolve("starts")).hasContent("xx");
        assertThat(copy.said()).doesNotContain("Stopped.");
    }

    @Test
    void aCopyThatIsStoppedEndsInOrder() {
        Running copy = Running.apart("order", Map.of());
        copy.stop();

        assertThat(copy.said()).contains("Stopped.");
    }

    @Test
    void whatItSaidIsToldWhereItDoesNotStart() {
        assertThatThrownBy(() -> Running.apart("broken", Map.of("RTC_BROKEN", "1")))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("the disk is full");
    }

    private static int status(String url) throws IOException {
        return ((HttpURLConnection) URI.create(url + "/health/ready").toURL().openConnection()).getResponseCode();
    }
}
