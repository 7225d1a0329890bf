package org.rtc.launcher.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtc.launcher.Jar;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.TestDist;

/** Whatever somebody puts into the folder of modules is refused in one line that names it. */
class ClumsyJarsTest {

    @TempDir
    Path folder;
    TestDist dist;
    Path jar;

    @BeforeEach
    void aDistribution() throws IOException {
        dist = TestDist.in(folder.resolve("dist"));
        jar = folder.resolve("home/modules/agenda.jar");
        Files.createDirectories(jar.getParent());
    }

    @Test
    void aFolderWithTheNameOfAJar() throws IOException {
        Files.createDirectories(jar);
        refused("it is a folder, not a jar; move it elsewhere.");
    }

    @Test
    void aFileThatIsNoJar() throws IOException {
        Files.writeString(jar, "<html>404</html>");
        refused("it is no jar; fetch it again or remove it.");
        Files.writeString(jar, "");
        refused("it is no jar; fetch it again or remove it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "api", "courses", "login", "assets", "health", "admin", "rtc", "schema"})
    void anIdThatTheCoreHas(String id) {
        write(Jar.part(id));
        refused("the id '" + id + "' belongs to the core; give the module another id, or remove the jar.");
    }

    @Test
    void noIdIsTheFirstSegmentOfAnAddressOfTheCore() throws IOException {
        Pattern route = Pattern.compile("Route\\.\\w+\\(\"/([\\w-]+)");
        for (String part : new String[] {"platform", "learning", "web"}) {
            try (Stream<Path> sources = Files.walk(Path.of("../" + part + "/src/main/java"))) {
                for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                    for (Matcher found = route.matcher(Files.readString(source)); found.find();) {
                        assertThat(Reserved.ids()).as("first segment in " + source.getFileName()).contains(found.group(1));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", "a/b", "a.b", "a_b", "-a", "9a", "Ágenda", "a b", "a:b", "a%2e", "a\\u000Ab"})
    void anIdWithOtherCharacters(String id) {
        write(Jar.part(id));
        refusedStarting("in META-INF/rtc-module.properties id '");
    }

    @Test
    void anIdThatIsTooLong() {
        write(Jar.part("a".repeat(41)));
        refused("in META-INF/rtc-module.properties id '" + "a".repeat(41) + "' is longer than 40 characters; ask its author for a corrected jar or remove it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[1,2|is no range", "1|is no range", "[1.2.3.4,2)|is no version", "[2,1)|holds no version", "(1,1)|holds no version",
        "[one,two)|is no range", "[99999999,)|is no version", "[1,2) or so|is no range"})
    void aMalformedRange(String range, String complaint) {
        write(Jar.part("agenda", "1.0.0", range, ""));
        refusedStarting("in META-INF/rtc-module.properties '", complaint);
        write(Jar.part("agenda", "1.0.0", "[1,2)", "hubs " + range));
        refusedStarting("in META-INF/rtc-module.properties '", "' ");
    }

    @Test
    void aDescriptorThatIsNotInUtf8() {
        write(new Jar().with(Descriptor.ENTRY, "id=agenda\nversion=1\nspi=[1,2)\n# señal".getBytes(StandardCharsets.ISO_8859_1)));
        refused("in META-INF/rtc-module.properties the text is not in UTF-8; ask its author for a corrected jar or remove it.");
    }

    @Test
    void aMarkOfTheByteOrderDoesNoHarm() {
        write(new Jar().with(Descriptor.ENTRY, "\uFEFFid=agenda\nversion=1\nspi=[1,2)\n"));
        assertThat(Installation.read(dist.folder(), folder.resolve("home")).parts()).extracting(Part::id).contains("agenda");
    }

    @Test
    void aDescriptorOfEndlessLength() {
        write(new Jar().with(Descriptor.ENTRY, "#" + "x".repeat(70_000)));
        refusedStarting("in META-INF/rtc-module.properties are more than 64 kB");
    }

    @Test
    void anEntryThatClimbsOut() {
        write(Jar.part("agenda").with("META-INF/lib/../../../evil.jar", ""));
        refusedStarting("it has an entry with the name 'META-INF/lib/../../../evil.jar'");
    }

    @Test
    void aModuleThatRequiresItself() {
        write(Jar.part("agenda", "1.0.0", "[1,2)", "agenda"));
        refused("modules require each other in a circle: agenda → agenda; remove one of them.");
    }

    @Test
    void whatThereIsOneOfForAll() {
        write(Jar.part("agenda").with("META-INF/persistence.xml", "<persistence/>"));
        refused("it has META-INF/persistence.xml, of which there is one for the whole application; leave that file out, or remove the jar.");
        write(Jar.part("agenda").with("WEB-INF/web.xml", "<web-app/>"));
        refused("it is a web application, for it has WEB-INF/web.xml; ask its author for a module, or remove it.");
        write(Jar.part("agenda").with("i18n/platform_es.properties", "a=b"));
        refused("i18n/platform_es.properties has not the module's name; call it i18n/agenda_….properties, or remove the jar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V1_tables.sql", "1__tables.sql", "tables.sql", "V1__tables.SQL", "sub/V1__tables.sql", "V2__Step.class", "V1__a.sql.conf", "beforeMigrate.sql"})
    void aMigrationWithAnotherName(String name) {
        write(Jar.part("agenda").with("db/agenda/" + name, "select 1;"));
        refused("db/agenda/" + name + " is no migration; call it like db/agenda/V1__tables.sql, or remove the jar.");
    }

    @Test
    void aMigrationOfEndlessLength() {
        write(Jar.part("agenda").with("db/agenda/V1__a.sql", " ".repeat(4_000_001)));
        refused("db/agenda/V1__a.sql has more than 4 MB; ask its author for smaller migrations, or remove the jar.");
    }

    @Test
    void twoMigrationsOfOneVersion() {
        write(Jar.part("agenda").with("db/agenda/V1__a.sql", "select 1;").with("db/agenda/V1.0__b.sql", "select 1;"));
        refused("db/agenda/V1.0__b.sql has the version of V1__a.sql; give the later of the two the next number, or remove the jar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert into pf_setting values ('a')", "UPDATE `pf_person` SET active = 0", "delete from rtc.pf_audit", "create index i on pf_person (id)",
        "alter table pf_person add column age_of int", "rename table age_day to pf_day", "alter table age_day rename to pf_day", "truncate pf_person",
        "drop table age_day, pf_person", "replace into pf_setting values (1)", "/*!50000 drop table pf_person */", "create view pf_all as select 1",
        "merge into pf_setting key (name) values (1)", "drop index i on pf_person"})
    void aMigrationThatTouchesTablesOfOthers(String sql) {
        write(Jar.part("agenda").with("db/agenda/V1__a.sql", "create table age_day (id int);\n" + sql + ";"));
        refusedStarting("db/agenda/V1__a.sql line 2 changes the table 'pf_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop all objects", "shutdown", "create alias run for \"java.lang.Runtime.exec\"", "grant all on *.* to me", "create trigger t before insert on age_day",
        "create user me", "drop database rtc", "call csvwrite('a', 'b')", "runscript from 'http://a'"})
    void aMigrationThatDoesMoreThanTables(String sql) {
        write(Jar.part("agenda").with("db/agenda/V1__a.sql", "create table age_day (id int);\n" + sql + ";"));
        refusedStarting("db/agenda/V1__a.sql line 2 has a statement '");
    }

    @Test
    void migrationsThatKeepToTheirOwnPass() {
        write(Jar.part("agenda").with("db/agenda/V1__a.sql", """
                -- drop table pf_person; in a comment
                create table if not exists `age_day` (id int, note varchar(20) default 'drop table pf_x;', person bigint, /* ; */
                  foreign key (person) references pf_person (id) on delete cascade);
                create unique index ix_age on age_day (id);
                insert into age_day (id) select id from pf_person where name = 'it''s; update pf_a';
                update age_day set id = 2; delete from age_day where id in (select id from pf_person);
                alter table age_day rename to age_days; drop index ix_age on age_days; drop table if exists age_old, age_older"""));
        assertThat(Installation.read(dist.folder(), folder.resolve("home")).parts()).extracting(Part::id).contains("agenda");
    }

    @Test
    void thePrefixOfTheCoreOrOfADisabledModuleIsTaken() throws IOException {
        Jar.part("platform").with("db/platform/V1__a.sql", "create table pf_person (id bigint);").write(dist.lib().resolve("rtc-platform-1.0.0.jar"));
        write(Jar.part("agenda").with("db/agenda/V1__a.sql", "create table pf_day (id int);"));
        refusedStarting("db/agenda/V1__a.sql line 1 uses the table prefix pf_, which belongs to 'platform'");
        write(Jar.part("agenda").with("db/agenda/V1__a.sql", "create table schema_day (id int);"));
        refusedStarting("db/agenda/V1__a.sql line 1 uses the table prefix schema_, which belongs to 'launcher'");
        dist.module("board.jar", Jar.part("board").with("db/board/V1__a.sql", "create table x_a (id int);"));
        Files.writeString(folder.resolve("home/modules/disabled"), "board\n");
        write(Jar.part("agenda").with("db/agenda/V1__a.sql", "create table x_b (id int);"));
        refusedStarting("db/agenda/V1__a.sql line 1 uses the table prefix x_, which belongs to 'board'");
    }

    @Test
    void aReleaseThatIsNotNewerThanTheBundledOneIsASecondOfItsId() {
        Path bundled = dist.module("agenda-1.jar", Jar.part("agenda"));
        write(Jar.part("agenda"));
        refused("the id 'agenda' is also that of " + bundled + "; remove one of the two.");
        write(Jar.part("agenda", "1.1.0", "[1,2)", ""));
        assertThat(Installation.read(dist.folder(), folder.resolve("home")).added()).containsExactly(jar);
    }

    @Test
    void whatStrangersWroteStaysOneLineAndSteersNoTerminal() {
        write(Jar.part("agenda").with("META-INF/resources/x\u001B[2J\ny/page.xhtml", ""));
        assertThatThrownBy(() -> Installation.read(dist.folder(), folder.resolve("home"))).isInstanceOf(Refusal.class)
                .hasMessageNotContaining("\n").hasMessageNotContaining("\u001B");
    }

    private void write(Jar content) {
        content.write(jar);
    }

    private void refused(String line) {
        assertThatThrownBy(() -> Installation.read(dist.folder(), folder.resolve("home"))).isInstanceOf(Refusal.class).hasMessage(jar + ": " + line);
    }

    private void refusedStarting(String line) {
        refusedStarting(line, "; ");
    }

    private void refusedStarting(String line, String more) {
        assertThatThrownBy(() -> Installation.read(dist.folder(), folder.resolve("home"))).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(jar + ": " + line).hasMessageContaining(more).hasMessageNotContaining("\n").hasMessageEndingWith(".");
    }
}
