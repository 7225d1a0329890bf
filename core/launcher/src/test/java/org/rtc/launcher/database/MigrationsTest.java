package org.rtc.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Jar;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.module.PartReader;

class MigrationsTest {

    private static final String COURSES = "create table course (id bigint not null auto_increment primary key, `year` int, user varchar(20));";

    @TempDir
    Path folder;
    Database database;
    List<String> said = new ArrayList<>();

    @BeforeEach
    void anEmptyDatabase() {
        database = Database.embedded(folder.resolve("db/rtc"));
    }

    @Test
    void everyPartGetsItsTablesAndAHistoryOfItsOwn() throws SQLException {
        migrate(part("lessons", "V1__courses.sql", COURSES),
                part("case-files", "V1__files.sql", "create table cas_file (id int, course bigint, foreign key (course) references course (id));"));
        assertThat(count("schema_history_lessons where script = 'V1__courses.sql'")).isOne();
        assertThat(count("schema_history_case_files where script = 'V1__files.sql'")).isOne();
        assertThat(count("cas_file")).isZero();
    }

    @Test
    void whatIsAppliedIsNotAppliedAgain() throws SQLException {
        migrate(part("lessons", "V1__courses.sql", COURSES));
        execute("insert into course (user) values ('ana')");
        migrate(part("lessons", "V1__courses.sql", COURSES));
        assertThat(count("course")).isOne();
        assertThat(said).containsExactly("Bringing the database up to date.");
    }

    @Test
    void aNewFileIsApplied() throws SQLException {
        migrate(part("lessons", "V1__courses.sql", COURSES));
        migrate(read(Jar.part("lessons").with("db/lessons/V1__courses.sql", COURSES)
                .with("db/lessons/V2__one.sql", "insert into course (user) values ('ana');")));
        assertThat(count("course")).isOne();
    }

    @Test
    void aDatabaseOfTheSameNameButAnotherStateIsSeen() throws SQLException {
        Part learning = part("lessons", "V1__courses.sql", COURSES);
        migrate(learning);
        database = Database.embedded(folder.resolve("db/restored"));
        migrate(learning);
        assertThat(count("course")).isZero();
    }

    @Test
    void aFailingFileStopsTheStartAndIsNamedWithItsLine() throws SQLException {
        Part broken = part("agenda", "V1__days.sql", "create table age_day (id int);\n\ninsert into age_nowhere values (1);\n");
        assertThatThrownBy(() -> migrate(part("lessons", "V1__courses.sql", COURSES), broken)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(broken.jar() + ": db/agenda/V1__days.sql line 3 failed (Table \"age_nowhere\" not found")
                .hasMessageEndingWith("); correct that file or remove the jar, and start again.").hasMessageNotContaining("\n");
        assertThat(count("course")).isZero();
    }

    @Test
    void aFailedFileThatWasMendedIsTriedAgain() throws SQLException {
        assertThatThrownBy(() -> migrate(part("agenda", "V1__days.sql", "create tabel age_day (id int);"))).isInstanceOf(Refusal.class);
        migrate(part("agenda", "V1__days.sql", "create table age_day (id int);"));
        assertThat(count("age_day")).isZero();
    }

    @Test
    void anAppliedFileThatWasChangedIsRefused() {
        migrate(part("lessons", "V1__courses.sql", COURSES));
        Part changed = part("lessons", "V1__courses.sql", COURSES + "\ncreate table more (id int);");
        assertThatThrownBy(() -> migrate(changed)).isInstanceOf(Refusal.class).hasMessage(changed.jar()
                + ": db/lessons/V1__… was changed after it had been applied; put it back as it was and add a new file for what is new.");
    }

    @Test
    void whatAFirstTryLeftHalfMadeGoesAgain() throws SQLException {
        Part agenda = part("agenda", "V1__days.sql", "create table age_day (id int); create table age_hour (id int references age_day (id)); insert into age_nowhere values (1);");
        assertThatThrownBy(() -> migrate(agenda)).isInstanceOf(Undone.class);
        for (String gone : new String[] {"age_day", "age_hour", "schema_history_agenda"}) {
            assertThatThrownBy(() -> count(gone)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anUpgradeThatChangedNothingBeforeItFailedIsUndone() throws SQLException {
        Jar jar = Jar.part("agenda").with("db/agenda/V1__days.sql", "create table age_day (id int);");
        migrate(read(jar));
        execute("insert into age_day values (7)");
        assertThatThrownBy(() -> migrate(read(jar.with("db/agenda/V2__more.sql", "alter table age_nowhere add column more int;")))).isInstanceOf(Undone.class);
        assertThat(count("age_day where id = 7")).isOne();
    }

    @Test
    void anUpgradeThatChangedSomethingBeforeItFailedStopsTheStart() {
        Jar jar = Jar.part("agenda").with("db/agenda/V1__days.sql", "create table age_day (id int);");
        migrate(read(jar));
        Part half = read(jar.with("db/agenda/V2__more.sql", "alter table age_day add column more int;\ncreate tabel age_hour (id int);"));
        assertThatThrownBy(() -> migrate(half)).isExactlyInstanceOf(Refusal.class).hasMessageStartingWith(half.jar() + ": db/agenda/V2__more.sql line 2 failed");
    }

    @Test
    void aJarThatIsOlderThanItsTablesIsRefusedWithWhatToRestore() {
        migrate(read(Jar.part("agenda", "1.1.0", "[1,2)", "").with("db/agenda/V1__days.sql", "create table age_day (id int);")
                .with("db/agenda/V2__more.sql", "alter table age_day add column more int;")));
        Part older = part("agenda", "V1__days.sql", "create table age_day (id int);");
        assertThatThrownBy(() -> migrate(older)).isInstanceOf(Refusal.class).hasMessage(older.jar() + ": the database has its migration 2 (more) already, "
                + "which this jar does not know; put the newer jar back, or restore the backup from before the upgrade.");
    }

    @Test
    void oldCodeAndNewTablesDoNotSuitEachOther() {
        Part first = part("agenda", "V1__days.sql", "create table age_day (id int);");
        migrate(first);
        assertThat(new Migrations(database, said::add).suits(List.of(first))).isTrue();
        migrate(read(Jar.part("agenda").with("db/agenda/V1__days.sql", "create table age_day (id int);").with("db/agenda/V2__more.sql", "alter table age_day add column more int;")));
        assertThat(new Migrations(database, said::add).suits(List.of(first))).isFalse();
        assertThat(new Migrations(database, said::add).suits(List.of(part("board", "V1__b.sql", "create table boa_b (id int);")))).isFalse();
    }

    @Test
    void aDatabaseKnowsWhetherItsSecretIsAnother() {
        assertThat(SecretMark.changed(database, "one")).isFalse();
        assertThat(SecretMark.changed(database, "one")).isFalse();
        assertThat(SecretMark.changed(database, "another")).isTrue();
        assertThat(SecretMark.changed(database, "another")).isFalse();
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamed() {
        database = new Database("jdbc:mysql://127.0.0.1:1/rtc", "rtc", "x", false);
        assertThatThrownBy(() -> migrate(part("lessons", "V1__courses.sql", COURSES))).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The database at jdbc:mysql://127.0.0.1:1/rtc cannot be reached (")
                .hasMessageEndingWith("); check RTC_DB_URL, RTC_DB_USER and RTC_DB_PASSWORD, and that it runs.").hasMessageNotContaining("\n");
    }

    private Part part(String id, String file, String sql) {
        return read(Jar.part(id).with("db/" + id + "/" + file, sql));
    }

    private Part read(Jar jar) {
        return PartReader.read(jar.write(folder.resolve("jars/" + System.nanoTime() + ".jar")), Part.Kind.MODULE).orElseThrow();
    }

    private void migrate(Part... parts) {
        new Migrations(database, said::add).run(List.of(parts));
    }

    private long count(String table) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
