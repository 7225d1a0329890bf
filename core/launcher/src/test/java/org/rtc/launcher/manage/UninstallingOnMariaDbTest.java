package org.rtc.launcher.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.database.Database;
import org.rtc.testkit.db.MariaDbServer;

class UninstallingOnMariaDbTest {

    @TempDir
    Path folder;

    @Test
    void allThatItHadIsExportedAndGoesAndItComesAgainClean() throws Exception {
        MariaDbServer server = MariaDbServer.start();
        Bench bench = new Bench(folder);
        bench.on(new Database(server.url(), MariaDbServer.USER, server.password(), false));
        bench.realCore();
        Bench.agendaWithGuests().write(bench.added("agenda"));
        Path copy = Files.copy(bench.added("agenda"), folder.resolve("copy.jar"));
        bench.prepare();
        bench.fill();
        Path zip = folder.resolve("agenda.zip");

        new Uninstalling(bench.workshop).uninstall("agenda", Optional.of(zip));

        assertThat(bench.said).containsExactly("Exported 3 rows of 2 tables and 2 files to " + zip + ".",
                "Uninstalled agenda 1.0.0 with its tables age_day, age_guest and 15 traces elsewhere; it takes effect at the next start.");
        assertThat(day(zip)).isEqualToIgnoringWhitespace("""
                [{"id":1,"title":"Día «uno»","held":"2026-11-26","open":true,"seen":"2026-11-26T19:30:00.123456","weight":1.5,"photo":"AQID"},
                 {"id":2,"title":null,"held":null,"open":null,"seen":null,"weight":null,"photo":null}]""");
        assertThatThrownBy(() -> bench.count("age_day")).isInstanceOf(SQLException.class);
        assertThat(bench.count("pf_setting")).isOne();
        assertThat(bench.count("pf_file")).isOne();
        assertThat(bench.bytes(Bench.OWN)).doesNotExist();
        assertThat(bench.bytes(Bench.SHARED)).exists();
        assertThat(bench.count("pf_search_change where kind = 'day'") + bench.count("ln_item where kind = 'meeting'")).isZero();
        assertThat(bench.count("ln_item")).isEqualTo(2);

        new Adding(bench.workshop).add(copy);
        bench.prepare();
        assertThat(bench.count("age_day")).isZero();
    }

    private static String day(Path file) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("data/age_day.json")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
