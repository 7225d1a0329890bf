package org.rtc.launcher.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Jar;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.TestDist;
import org.rtc.launcher.module.Installation;

class AssembliesTest {

    @TempDir
    Path folder;
    TestDist dist;
    Path app;
    List<String> said = new ArrayList<>();
    Assemblies assemblies;

    @BeforeEach
    void aDistribution() throws IOException {
        dist = TestDist.in(folder.resolve("dist"));
        app = Files.createDirectories(folder.resolve("app"));
        assemblies = new Assemblies(app, folder.resolve("payara-micro.jar"), said::add);
    }

    @Test
    void theApplicationHoldsTheWarAndTheJarsOfModulesAndThemes() throws IOException {
        dist.module("rtc-agenda-1.0.0.jar", Jar.part("agenda"));
        dist.theme("paper.jar", new Jar().with("theme.css", ""));
        Assembly assembly = assemble();
        assertThat(assembly.application().resolve("index.xhtml")).hasContent("<html/>");
        assertThat(assembly.lib()).isDirectoryContaining("glob:**/rtc-agenda-1.0.0.jar").isDirectoryContaining("glob:**/paper.jar")
                .isDirectoryContaining("glob:**/primefaces-15.0.13-jakarta.jar");
    }

    @Test
    void everyPartMayHaveEntities() throws IOException {
        dist.module("rtc-agenda-1.0.0.jar", Jar.part("agenda"));
        assertThat(Files.readAllLines(assemble().application().resolve("WEB-INF/classes/META-INF/persistence.xml")))
                .filteredOn(line -> line.contains("jar-file")).map(String::strip).containsExactly(
                        "<jar-file>lib/rtc-spi-1.3.0.jar</jar-file>", "<jar-file>lib/rtc-learning-1.0.0.jar</jar-file>",
                        "<jar-file>lib/rtc-agenda-1.0.0.jar</jar-file>");
    }

    @Test
    void nothingIsRebuiltWhileTheInputsAreUnchanged() throws IOException {
        dist.module("a.jar", Jar.part("agenda"));
        Assembly first = assemble();
        assertThat(said).containsExactly("Assembling the application.");
        assertThat(assemble()).isEqualTo(first);
        assertThat(said).hasSize(1);
    }

    @Test
    void aChangedModuleMakesAnotherAssemblyAndLeavesTheFirstAsItWas() throws IOException {
        Path jar = dist.module("a.jar", Jar.part("agenda"));
        Assembly first = assemble();
        byte[] before = Files.readAllBytes(first.lib().resolve("a.jar"));
        dist.module("a.jar", Jar.part("agenda", "1.1.0", "[1,2)", "").with("more.txt", "more"));

        Assembly second = assemble();

        assertThat(second).isNotEqualTo(first);
        assertThat(Files.readAllBytes(first.lib().resolve("a.jar"))).isEqualTo(before);
        assertThat(Files.readAllBytes(second.lib().resolve("a.jar"))).isEqualTo(Files.readAllBytes(jar));
        assertThat(second.jarsNotIn(first)).containsExactly("a.jar");
    }

    @Test
    void theLastThatWorkedIsKeptUntilAnotherWorks() throws IOException {
        Assembly first = assemble();
        assertThat(assemblies.lastGood()).isEmpty();
        assemblies.keep(first);
        dist.module("a.jar", Jar.part("agenda"));
        Assembly second = assemble();
        assertThat(assemblies.lastGood()).contains(first);

        assemblies.keep(second);

        assertThat(assemblies.lastGood()).contains(second);
        assertThat(first.folder()).doesNotExist();
    }

    @Test
    void anUnfinishedAssemblyIsMadeAnew() throws IOException {
        Files.createDirectories(app.resolve("new/rtc/half"));
        Files.createDirectories(app.resolve("1/rtc/half"));
        assertThat(assemble().application()).isEqualTo(app.resolve("1/rtc")).isDirectoryContaining("glob:**/index.xhtml");
        assertThat(app.resolve("1/rtc/half")).doesNotExist();
    }

    @Test
    void whatAModuleCarriesLiesBesideTheOtherLibraries() throws IOException {
        dist.module("a.jar", Jar.part("agenda").with("META-INF/lib/ical-4.0.jar", bytes()));
        Assembly assembly = assemble();
        assertThat(assembly.lib().resolve("ical-4.0.jar")).hasBinaryContent(bytes());
        assertThat(Files.readString(assembly.application().resolve("WEB-INF/classes/META-INF/persistence.xml"))).doesNotContain("ical");
    }

    @Test
    void whatTheCoreHasAlreadyIsNotCarried() {
        Path jar = dist.module("a.jar", Jar.part("agenda").with("META-INF/lib/primefaces-14.0.jar", bytes()));
        assertThatThrownBy(this::assemble).isInstanceOf(Refusal.class).hasMessage(jar + ": it carries primefaces-14.0.jar, but "
                + "primefaces-15.0.13-jakarta.jar is there already; leave it out of the module, or remove the jar.");
    }

    @Test
    void twoModulesDoNotCarryTheSame() {
        dist.module("a.jar", Jar.part("agenda").with("META-INF/lib/ical-4.0.jar", bytes()));
        Path jar = dist.module("b.jar", Jar.part("board").with("META-INF/lib/ical-4.1.jar", bytes()));
        assertThatThrownBy(this::assemble).isInstanceOf(Refusal.class).hasMessage(jar + ": it carries ical-4.1.jar, but "
                + "ical-4.0.jar of a.jar is there already; leave it out of the module, or remove the jar.");
    }

    private Assembly assemble() throws IOException {
        return assemblies.of(Installation.read(dist.folder(), folder.resolve("home")));
    }

    private static byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {'P', 'K', 5, 6});
        return bytes.toByteArray();
    }
}
