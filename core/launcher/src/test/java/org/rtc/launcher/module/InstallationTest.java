package org.rtc.launcher.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Jar;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.TestDist;

class InstallationTest {

    @TempDir
    Path folder;
    TestDist dist;
    Path home;

    @BeforeEach
    void aDistribution() throws IOException {
        dist = TestDist.in(folder.resolve("dist"));
        home = folder.resolve("home");
        Files.createDirectories(home.resolve("modules"));
    }

    @Test
    void partsComeInOrderOfDependencyTheSpiFirst() {
        dist.module("a.jar", Jar.part("agenda", "1.0.0", "[1,2)", "hubs[2,3)"));
        Jar.part("hubs", "2.1.0", "[1.2,2)", "learning").write(home.resolve("modules/hubs.jar"));
        dist.theme("paper.jar", Jar.part("paper"));
        dist.theme("plain.jar", new Jar().with("theme.css", ""));

        Installation installation = read();

        assertThat(installation.parts()).extracting(Part::id).containsExactly("spi", "learning", "hubs", "agenda", "paper");
        assertThat(installation.added()).extracting(jar -> jar.getFileName().toString())
                .containsExactly("a.jar", "hubs.jar", "paper.jar", "plain.jar");
    }

    @Test
    void aDisabledModuleStaysOut() throws IOException {
        dist.module("a.jar", Jar.part("agenda"));
        disable("agenda");

        assertThat(read().parts()).extracting(Part::id).containsExactly("spi", "learning");
        assertThat(read().added()).isEmpty();
    }

    @Test
    void aDamagedJarIsNamed() throws IOException {
        Path jar = Files.writeString(home.resolve("modules/half.jar"), "PK half of a jar");
        assertThatThrownBy(this::read).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(jar + ": the jar is damaged (").hasMessageEndingWith("); fetch it again or remove it.")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aJarWithoutDescriptorIsNoModule() {
        Path jar = dist.module("odd.jar", new Jar().with("a.txt", ""));
        refused(jar + ": it is no RTC module, for it has no META-INF/rtc-module.properties; remove it from that folder.");
    }

    @Test
    void aDescriptorThatCannotBeReadSaysWhy() {
        Path jar = dist.module("a.jar", Jar.part("agenda", "one", "[1,2)", ""));
        refused(jar + ": in META-INF/rtc-module.properties 'one' is no version such as 1.4.0; ask its author for a corrected jar or remove it.");
        dist.module("a.jar", Jar.part("Agenda"));
        refused(jar + ": in META-INF/rtc-module.properties id 'Agenda' may hold lower-case letters, digits and hyphens only, a letter first; ask its author for a corrected jar or remove it.");
        dist.module("a.jar", new Jar().with("META-INF/rtc-module.properties", "id=agenda\nversion=1\n"));
        refused(jar + ": in META-INF/rtc-module.properties 'spi' is missing; ask its author for a corrected jar or remove it.");
    }

    @Test
    void aModuleOfAnotherSpiIsRefused() {
        Path jar = dist.module("a.jar", Jar.part("agenda", "1.0.0", "[2,3)", ""));
        refused(jar + ": it was made for SPI [2,3), this is SPI 1.3.0; use a release of 'agenda' made for SPI 1 or remove it.");
    }

    @Test
    void oneIdInTwoJarsIsRefused() {
        Path ours = dist.module("a.jar", Jar.part("agenda"));
        Path theirs = Jar.part("agenda").write(home.resolve("modules/agenda-2.jar"));
        refused(theirs + ": the id 'agenda' is also that of " + ours + "; remove one of the two.");
    }

    @Test
    void aMissingRequirementIsNamed() {
        Path jar = dist.module("a.jar", Jar.part("agenda", "1.0.0", "[1,2)", "hubs[1,2)"));
        refused(jar + ": it requires 'hubs' [1,2), which is not installed; add that module or remove this one.");
    }

    @Test
    void aRequirementOfAnotherVersionIsNamed() {
        dist.module("hubs.jar", Jar.part("hubs", "2.0.0", "[1,2)", ""));
        Path jar = dist.module("a.jar", Jar.part("agenda", "1.0.0", "[1,2)", "hubs[1,2)"));
        refused(jar + ": it requires 'hubs' [1,2), installed is 2.0.0; use a release that fits or remove this one.");
    }

    @Test
    void aDisabledRequirementIsNamed() throws IOException {
        dist.module("hubs.jar", Jar.part("hubs"));
        Path jar = dist.module("a.jar", Jar.part("agenda", "1.0.0", "[1,2)", "hubs"));
        disable("hubs");
        refused(jar + ": it requires 'hubs', which is disabled; enable 'hubs' or disable 'agenda' too.");
    }

    @Test
    void aCircleIsDrawn() {
        Path jar = dist.module("a.jar", Jar.part("agenda", "1.0.0", "[1,2)", "hubs"));
        dist.module("hubs.jar", Jar.part("hubs", "1.0.0", "[1,2)", "needs"));
        dist.module("needs.jar", Jar.part("needs", "1.0.0", "[1,2)", "agenda"));
        refused(jar + ": modules require each other in a circle: agenda → hubs → needs → agenda; remove one of them.");
    }

    @Test
    void aModuleKeepsToItsOwnFolders() {
        Path jar = dist.module("a.jar", Jar.part("agenda").with("META-INF/resources/agenda/page.xhtml", "")
                .with("META-INF/resources/WEB-INF/agenda/row.xhtml", "").with("META-INF/resources/assets/agenda/a.css", "")
                .with("db/agenda/V1__a.sql", "create table age_day (id int);"));
        assertThat(read().parts()).hasSize(3);

        dist.module("a.jar", Jar.part("agenda").with("META-INF/resources/courses/page.xhtml", ""));
        refused(jar + ": META-INF/resources/courses/page.xhtml lies outside the module's own folders, META-INF/resources/agenda/ and META-INF/resources/assets/agenda/; move it there, or remove the jar.");
        dist.module("a.jar", Jar.part("agenda").with("db/learning/V9__mine.sql", ""));
        refused(jar + ": db/learning/V9__mine.sql lies outside db/agenda/; move it there, or remove the jar.");
    }

    @Test
    void aModuleKeepsToTablesOfItsOwnPrefix() {
        Path jar = dist.module("a.jar", Jar.part("agenda").with("db/agenda/V1__a.sql",
                "-- alter table course\ncreate table age_day (id int);\nALTER TABLE course ADD COLUMN mine int;"));
        refused(jar + ": db/agenda/V1__a.sql line 3 names the table 'course' without a prefix; give all tables of 'agenda' one, such as age_course.");
        dist.module("a.jar", Jar.part("agenda").with("db/agenda/V1__a.sql", "create table age_day (id int);")
                .with("db/agenda/V2__b.sql", "drop table if exists hub_member;"));
        refused(jar + ": db/agenda/V2__b.sql line 1 changes the table 'hub_member', but the tables of 'agenda' begin with age_; name it so, or leave another's table alone.");
    }

    @Test
    void twoModulesDoNotShareAPrefix() {
        dist.module("a.jar", Jar.part("agenda").with("db/agenda/V1__a.sql", "create table x_day (id int);"));
        Path jar = dist.module("b.jar", Jar.part("board").with("db/board/V1__b.sql", "create table `x_board` (id int);"));
        refused(jar + ": db/board/V1__b.sql line 1 uses the table prefix x_, which belongs to 'agenda'; choose another prefix, or remove the jar.");
    }

    private void disable(String id) throws IOException {
        Files.write(home.resolve("modules/disabled"), List.of(id));
    }

    private Installation read() {
        return Installation.read(dist.folder(), home);
    }

    private void refused(String line) {
        assertThatThrownBy(this::read).isInstanceOf(Refusal.class).hasMessage(line);
    }
}
