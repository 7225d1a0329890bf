package org.rtc.launcher.manage;

import java.io.IOException;
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
        workshop = new Workshop(dist.folder(), home, database, said::add);
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

    /** The tables of the platform, and what it says of a module that goes. */
    void realPlatform() throws IOException {
        Path resources = Path.of("../platform/src/main/resources");
        Jar platform = Jar.part("platform").with("META-INF/rtc-uninstall.sql", Files.readString(resources.resolve("META-INF/rtc-uninstall.sql")));
        try (Stream<Path> files = Files.list(resources.resolve("db/platform"))) {
            for (Path file : files.toList()) {
                platform.with("db/platform/" + file.getFileName(), Files.readString(file));
            }
        }
        platform.write(dist.lib().resolve("rtc-platform-1.0.0.jar"));
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
