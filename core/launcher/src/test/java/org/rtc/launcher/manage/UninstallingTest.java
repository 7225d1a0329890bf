package org.rtc.launcher.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Jar;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.server.RunningServer;

/** On the embedded database; {@link UninstallingOnMariaDbTest} does the same on the other. */
class UninstallingTest {

    @TempDir
    Path folder;
    Bench bench;

    @BeforeEach
    void theRealPlatformAndAModule() throws Exception {
        bench = new Bench(folder);
        bench.realCore();
        Bench.agendaWithGuests().write(bench.added("agenda"));
    }

    @Test
    void allThatItHadIsExportedAndGoes() throws Exception {
        bench.prepare();
        bench.fill();
        uninstall("agenda");

        assertThat(bench.said.get(0)).startsWith("Exported 3 rows of 2 tables and 2 files to " + bench.home.folder().resolve("exports/agenda-1.0.0-"));
        assertThat(bench.said.get(1)).isEqualTo("Uninstalled agenda 1.0.0 with its tables age_day, age_guest and 15 traces elsewhere; it takes effect at the next start.");
        assertThat(bench.added("agenda")).doesNotExist();
        for (String gone : new String[] {"age_day", "age_guest", "schema_history_agenda"}) {
            assertThatThrownBy(() -> bench.count(gone)).isInstanceOf(SQLException.class);
        }
        assertThat(bench.count("pf_role_permission")).isOne();
        assertThat(bench.count("pf_setting")).isOne();
        assertThat(bench.count("pf_beginning")).isOne();
        assertThat(bench.count("pf_job") + bench.count("pf_outbox") + bench.count("pf_notice") + bench.count("pf_notice_choice")).isZero();
        assertThat(bench.count("pf_audit")).as("what was done stays known").isOne();
    }

    @Test
    void itsFilesGoWithTheirBytesUnlessOthersHaveTheSame() throws Exception {
        bench.prepare();
        bench.fill();
        uninstall("agenda");
        assertThat(bench.count("pf_file")).isOne();
        assertThat(bench.bytes(Bench.OWN)).doesNotExist();
        assertThat(bench.bytes(Bench.SHARED)).hasContent("b");
    }

    @Test
    void whatWasSearchedAndStudiedOfItGoesToo() throws Exception {
        bench.prepare();
        bench.fill();
        uninstall("agenda");
        assertThat(bench.count("pf_search_kind")).isOne();
        assertThat(bench.count("pf_search_change where kind = 'day'")).isZero();
        assertThat(bench.count("pf_search_change where kind = '*'")).as("each node builds its index anew").isOne();
        assertThat(bench.count("ln_item")).isEqualTo(2);
        assertThat(bench.count("ln_item_progress")).isOne();
        assertThat(bench.count("ln_item_kind")).isOne();
        assertThat(bench.count("ln_item where after_item_id is not null") + bench.count("ln_enrolment where last_item_id is not null"))
                .as("what opened after it is open").isZero();
    }

    @Test
    void theExportHoldsEveryValueAndItsOwnChecksums() throws Exception {
        bench.prepare();
        bench.fill();
        Path zip = folder.resolve("out/agenda.zip");
        new Uninstalling(bench.workshop).uninstall("agenda", Optional.of(zip));

        Map<String, byte[]> entries = entries(zip);
        assertThat(entries.keySet()).containsExactlyInAnyOrder("rtc-module.properties", "db/agenda/V1__days.sql", "db/agenda/V2__guests.sql",
                "data/age_day.json", "data/age_guest.json", "SHA256SUMS",
                "elsewhere/pf_role_permission.json", "elsewhere/pf_permission_seen.json", "elsewhere/pf_setting.json", "elsewhere/pf_notice.json",
                "elsewhere/pf_notice_choice.json", "elsewhere/pf_job.json", "elsewhere/pf_outbox.json", "elsewhere/pf_beginning.json", "elsewhere/pf_file.json",
                "elsewhere/pf_search_change.json", "elsewhere/pf_search_kind.json", "elsewhere/ln_item.json", "elsewhere/ln_item_progress.json",
                "elsewhere/ln_item_kind.json", path(Bench.OWN), path(Bench.SHARED));
        assertThat(new String(entries.get("elsewhere/pf_setting.json"), StandardCharsets.UTF_8)).contains("\"agenda.shown\"").doesNotContain("agendas");
        assertThat(entries.get(path(Bench.OWN))).isEqualTo("a".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(entries.get("data/age_day.json"), StandardCharsets.UTF_8)).isEqualToIgnoringWhitespace("""
                [{"id":1,"title":"Día «uno»","held":"2026-11-26","open":true,"seen":"2026-11-26T19:30:00.123456","weight":1.5,"photo":"AQID"},
                 {"id":2,"title":null,"held":null,"open":null,"seen":null,"weight":null,"photo":null}]""");
        for (String line : new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList()) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(entries.get(line.substring(66)));
            assertThat(line).startsWith(HexFormat.of().formatHex(sum));
        }
    }

    @Test
    void aModuleThatComesAgainStartsClean() throws Exception {
        Path jar = bench.added("agenda");
        Path copy = Files.copy(jar, folder.resolve("copy.jar"));
        bench.prepare();
        bench.fill();
        uninstall("agenda");
        new Adding(bench.workshop).add(copy);
        bench.prepare();
        assertThat(bench.count("age_day")).isZero();
        assertThat(bench.count("schema_history_agenda where success = true and version is not null and version <> '0'")).isEqualTo(2);
    }

    @Test
    void aBundledModuleStaysOutUntilItIsAddedAgain() throws Exception {
        Files.delete(bench.added("agenda"));
        Path bundled = bench.dist.module("rtc-agenda.jar", Bench.agenda("1.0.0"));
        bench.prepare();
        uninstall("agenda");
        assertThat(bundled).exists();
        assertThat(bench.parts()).doesNotContain("agenda 1.0.0");
        assertThatThrownBy(() -> new Switching(bench.workshop).enable("agenda")).isInstanceOf(Refusal.class)
                .hasMessage("'agenda' was uninstalled; bring it back with ./rtc module add " + bundled);

        new Adding(bench.workshop).add(bundled);

        assertThat(bench.lastSaid()).isEqualTo("Added agenda 1.0.0, which comes with RTC; it takes effect at the next start.");
        assertThat(bench.parts()).contains("agenda 1.0.0");
    }

    @Test
    void whatIsNeededStays() throws Exception {
        Path board = Jar.part("board", "1.0.0", "[1,2)", "agenda").write(bench.added("board"));
        bench.prepare();
        Files.writeString(bench.home.modules().resolve("disabled"), "board\n");
        refused("agenda", bench.added("agenda") + ": 'agenda' is needed by board; uninstall first: board.");
        Files.delete(board);
        bench.execute("create table oth_a (id bigint, foreign key (id) references age_day (id))");
        refused("agenda", "'agenda' cannot be uninstalled: the table oth_a refers to its table age_day; uninstall first the module that has oth_a.");
        bench.execute("drop table oth_a");
        assertThat(bench.count("age_day")).isZero();
    }

    @Test
    void aModuleWhoseJarIsGoneIsUninstalledFromWhatWasNoted() throws Exception {
        bench.prepare();
        bench.fill();
        Files.delete(bench.added("agenda"));
        uninstall("agenda");
        assertThat(bench.said.get(0)).startsWith("Exported 3 rows of 2 tables and 2 files");
        assertThat(bench.lastSaid()).startsWith("Uninstalled agenda with its tables age_day, age_guest");
        refused("agenda", "There is no module 'agenda' here; ./rtc module list shows those that are.");
    }

    @Test
    void whileTheServerRunsNothingIsTaken() throws Exception {
        bench.prepare();
        RunningServer running = new RunningServer(bench.home.server());
        running.write(ProcessHandle.current(), bench.home.data());
        assertThatThrownBy(() -> uninstall("agenda")).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("RTC runs already from this folder: process " + ProcessHandle.current().pid()).hasMessageNotContaining("\n");
        running.clear();
        try (FileChannel held = running.hold()) {
            assertThat(held.isOpen()).isTrue();
            assertThatThrownBy(() -> uninstall("agenda")).isInstanceOfAny(Refusal.class, java.nio.channels.OverlappingFileLockException.class);
        }
        assertThat(bench.added("agenda")).exists();
        assertThat(bench.count("age_day")).isZero();
    }

    @Test
    void anExportNeverReplacesAFile() throws Exception {
        bench.prepare();
        Path file = Files.writeString(folder.resolve("mine.zip"), "mine");
        assertThatThrownBy(() -> new Uninstalling(bench.workshop).uninstall("agenda", Optional.of(file))).isInstanceOf(Refusal.class)
                .hasMessage(file + ": there is a file of that name; nothing was changed, choose another with --export.");
        assertThat(file).hasContent("mine");
        assertThat(bench.count("age_day")).isZero();
    }

    @Test
    void theCoreStays() {
        refused("platform", "'platform' is part of the core and stays; ./rtc module list shows the modules.");
        bench.prepare();
        refused("platform", "'platform' is part of the core and stays; ./rtc module list shows the modules.");
    }

    @Test
    void beforeTheFirstStartThereIsNothingToRemove() throws Exception {
        uninstall("agenda");
        assertThat(bench.lastSaid()).startsWith("Uninstalled agenda 1.0.0 with no data");
    }

    private void uninstall(String id) throws IOException {
        new Uninstalling(bench.workshop).uninstall(id, Optional.empty());
    }

    private void refused(String id, String line) {
        assertThatThrownBy(() -> uninstall(id)).isInstanceOf(Refusal.class).hasMessage(line);
    }

    private static String path(String sha256) {
        return "files/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var all = zip.entries(); all.hasMoreElements();) {
                var entry = all.nextElement();
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }
}
