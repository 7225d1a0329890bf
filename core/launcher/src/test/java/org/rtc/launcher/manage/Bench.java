package org.rtc.launcher.manage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rtc.launcher.Jar;
import org.rtc.launcher.TestDist;
import org.rtc.launcher.database.Database;
import org.rtc.launcher.database.Migrations;
import org.rtc.launcher.module.Installation;
import org.rtc.launcher.setting.Home;

/** An installation to work on in tests, and what was said. */
final class Bench {
    static final String OWN = "a".repeat(64);
    static final String SHARED = "b".repeat(64);

    final Path folder;
    final TestDist dist;
    final Home home;
    final List<String> said = new ArrayList<>();
    Workshop workshop;

    Bench(Path folder) throws IOException {
        this.folder = folder;
        this.dist = TestDist.in(folder.resolve("dist"));
        this.home = Home.at(folder.resolve("home"));
        on(Database.embedded(home.data().resolve("db/rtc")));
    }

    void on(Database database) {
        workshop = new Workshop(dist.folder(), home, home.data(), database, said::add);
    }

    /** A file outside the installation. */
    Path file(String name, Jar jar) {
        return jar.write(folder.resolve("files").resolve(name));
    }

    Path added(String id) {
        return home.modules().resolve(id + ".jar");
    }

    /** What a start does before it starts the server. */
    Installation prepare() {
        Installation installation = Installation.read(dist.folder(), home.folder());
        new Migrations(workshop.database(), line -> { }).run(installation.parts());
        return installation;
    }

    List<String> parts() {
        return Installation.read(dist.folder(), home.folder()).parts().stream().map(part -> part.name()).toList();
    }

    String lastSaid() {
        return said.get(said.size() - 1);
    }

    static Jar agenda(String version) {
        return Jar.part("agenda", version, "[1,2)", "").with("db/agenda/V1__days.sql",
                "create table age_day (id bigint not null auto_increment primary key, title varchar(50), held date, open boolean, seen datetime(6), weight double, photo blob);");
    }

    boolean nothingHalf() throws IOException {
        try (var files = Files.list(home.modules())) {
            return files.noneMatch(file -> file.toString().endsWith(".new"));
        }
    }

    static Jar agendaWithGuests() {
        return agenda("1.0.0").with("org/agenda/Demo.class", "").with("db/agenda/V2__guests.sql",
                "create table age_guest (day_id bigint not null, constraint fk_age_guest foreign key (day_id) references age_day (id));");
    }

    /** The tables of platform and courses, and what they say of a module that goes. */
    void realCore() throws IOException {
        real("platform");
        real("learning");
    }

    private void real(String part) throws IOException {
        Path resources = Path.of("..", part, "src/main/resources");
        Jar jar = Jar.part(part);
        for (String folder : new String[] {"META-INF", "db/" + part}) {
            try (Stream<Path> files = Files.list(resources.resolve(folder))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".sql")).toList()) {
                    jar.with(folder + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        jar.write(dist.lib().resolve("rtc-" + part + "-1.0.0.jar"));
    }

    /** Rows of the module {@code agenda}, its traces, and traces of another whose id begins alike. */
    void fill() throws SQLException {
        execute("insert into age_day (title, held, open, seen, weight, photo) values ('Día «uno»', '2026-11-26', true, '2026-11-26 19:30:00.123456', 1.5, x'010203')");
        execute("insert into age_day (title) values (null)");
        execute("insert into age_guest (day_id) values (1)");
        execute("insert into pf_role_permission (role, permission) values ('secretariat', 'agenda:day:add'), ('secretariat', 'agendas:day:add')");
        execute("insert into pf_permission_seen (permission) values ('agenda:day:add')");
        execute("insert into pf_setting (name, setting, changed) values ('agenda.shown', '20', '2026-11-26'), ('agendas.shown', '20', '2026-11-26')");
        execute("insert into pf_person (username, email, given_name, family_name, lang, zone, created) values ('a', 'a', 'a', 'a', 'es', 'UTC', '2026-11-26')");
        execute("insert into pf_notice (person_id, kind, path, arguments, created) values (1, 'agenda.notice.new', '/', '[]', '2026-11-26')");
        execute("insert into pf_notice_choice (person_id, kind, mail) values (1, 'agenda.notice.new', 'DAILY')");
        execute("insert into pf_job (name, due) values ('agenda.tidy', '2026-11-26')");
        execute("insert into pf_outbox (topic, message, created, due) values ('agenda.push', '{}', '2026-11-26', '2026-11-26')");
        execute("insert into pf_beginning (step, done) values ('demo:org.agenda.Demo', '2026-11-26'), ('demo', '2026-11-26')");
        execute("insert into pf_audit (created, name, act, scope, object) values ('2026-11-26', 'a', 'agenda.day.add', 'network', 'day:1')");
        fillFiles();
        fillSearch();
        fillCourses();
    }

    /** Two files of the module: the bytes of one are also somebody else's. */
    private void fillFiles() throws SQLException {
        file("agenda", OWN);
        file("agenda", SHARED);
        file("learning", SHARED);
    }

    private void file(String part, String sha256) throws SQLException {
        execute("insert into pf_file (sha256, name, media_type, size, created, part) values ('" + sha256 + "', 'a.txt', 'text/plain', 1, '2026-11-26', '" + part + "')");
        try {
            Files.createDirectories(bytes(sha256).getParent());
            Files.writeString(bytes(sha256), sha256.substring(0, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path bytes(String sha256) {
        return home.data().resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    private void fillSearch() throws SQLException {
        execute("insert into pf_search_kind (kind, part) values ('day', 'agenda'), ('course', 'learning')");
        execute("insert into pf_search_change (kind, ref, created) values ('day', 1, '2026-11-26'), ('course', 1, '2026-11-26')");
    }

    /** A course whose first item is a page, the second one of the module, and the third opens after that. */
    private void fillCourses() throws SQLException {
        execute("insert into ln_item_kind (kind, part) values ('meeting', 'agenda'), ('page', 'learning')");
        execute("insert into ln_course (id, title, zone, enrolment, scope_kind, scope_id, topics, languages, created_by, created, changed) "
                + "values (1, '{}', 'UTC', 'OPEN', 'NETWORK', '', '', 'es', 1, '2026-11-26', '2026-11-26')");
        execute("insert into ln_section (id, course_id, title, position) values (1, 1, '{}', 1)");
        execute("insert into ln_item (id, course_id, section_id, kind, title, position, after_item_id) values (1, 1, 1, 'page', '{}', 1, null), "
                + "(2, 1, 1, 'meeting', '{}', 2, 1), (3, 1, 1, 'page', '{}', 3, 2)");
        execute("insert into ln_enrolment (course_id, person_id, role, status, since, last_item_id) values (1, 1, 'LEARNER', 'ACTIVE', '2026-11-26', 2)");
        execute("insert into ln_item_progress (person_id, item_id, course_id, status, changed) values (1, 1, 1, 'DONE', '2026-11-26'), (1, 2, 1, 'DONE', '2026-11-26')");
    }

    long count(String table) throws SQLException {
        try (Connection connection = workshop.database().connect(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = workshop.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
