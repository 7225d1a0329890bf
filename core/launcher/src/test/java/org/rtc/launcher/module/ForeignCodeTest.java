package org.rtc.launcher.module;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtc.launcher.Jar;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.TestDist;

class ForeignCodeTest {

    private static final String CURE = "; build it with that dependency as 'provided' and nothing shaded in, or remove the jar.";

    @TempDir
    Path folder;
    TestDist dist;
    Path server;

    @BeforeEach
    void aDistribution() throws IOException {
        dist = TestDist.in(folder.resolve("dist"));
        new Jar().with("org/primefaces/Charts.class", "").write(dist.lib().resolve("primefaces-15.0.13-jakarta.jar"));
        server = new Jar().with("MICRO-INF/runtime/jackson-core.jar", "").write(dist.folder().resolve("payara-micro.jar"));
    }

    @ParameterizedTest
    @CsvSource({"org/rtc/spi/module/RtcModule,the core provides", "org/rtc/platform/job/Job,the core provides", "jakarta/inject/Inject,the server provides",
        "META-INF/versions/11/jakarta/inject/Inject,the server provides", "org/primefaces/Charts,primefaces-15.0.13-jakarta.jar has too"})
    void aClassThatIsThereAlready(String entry, String whose) {
        Path jar = dist.module("a.jar", Jar.part("agenda").with(entry + ".class", ""));
        refused(jar + ": it carries the class " + entry.replace("META-INF/versions/11/", "").replace('/', '.') + ", which " + whose + CURE);
    }

    @Test
    void aClassThatAnotherModuleHas() {
        dist.module("a.jar", Jar.part("agenda").with("org/shared/Util.class", ""));
        Path jar = dist.module("b.jar", Jar.part("board").with("org/shared/Util.class", ""));
        refused(jar + ": it carries the class org.shared.Util, which a.jar has too" + CURE);
    }

    @Test
    void aCarriedLibraryThatTheServerBrings() throws IOException {
        Path jar = dist.module("a.jar", Jar.part("agenda").with("META-INF/lib/jackson-core-2.17.0.jar", zip("a.txt")));
        refused(jar + ": it carries jackson-core-2.17.0.jar, but the server brings that library already; leave it out of the module, or remove the jar.");
    }

    @Test
    void aCarriedLibraryWithClassesOfTheServer() throws IOException {
        Path jar = dist.module("a.jar", Jar.part("agenda").with("META-INF/lib/everything-1.jar", zip("jakarta/inject/Inject.class")));
        refused(jar + ": its library everything-1.jar has the class jakarta.inject.Inject, which the server provides; leave that library out of the module, or remove the jar.");
    }

    @Test
    void whatIsDamagedInside() throws IOException {
        Path jar = dist.module("a.jar", Jar.part("agenda").with("org/a/A.class", "some words that are packed, words that are packed, words"));
        byte[] bytes = Files.readAllBytes(jar);
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("org/a/A.class") + "org/a/A.class".length() + 10;
        bytes[at] ^= 0x55;
        Files.write(jar, bytes);
        assertThatThrownBy(this::check).isInstanceOf(Refusal.class).hasMessageStartingWith(jar + ": the jar is damaged (").hasMessageNotContaining("\n");
    }

    private void refused(String line) {
        assertThatThrownBy(this::check).isInstanceOf(Refusal.class).hasMessage(line);
    }

    private void check() {
        ForeignCode.check(Installation.read(dist.folder(), folder.resolve("home")), server);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return bytes.toByteArray();
    }
}
