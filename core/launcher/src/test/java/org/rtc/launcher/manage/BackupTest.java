package org.rtc.launcher.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.database.Database;
import org.rtc.launcher.server.RunningServer;
import org.rtc.launcher.setting.Home;

class BackupTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Path zip;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void anInstallationAtWork() throws IOException {
        bench = new Bench(folder);
        new Adding(bench.workshop).add(bench.file("agenda.jar", Bench.agenda("1.0.0")));
        bench.prepare();
        Files.writeString(Files.createDirectories(bench.home.data().resolve("files/ab")).resolve("photo"), "a picture");
        Files.writeString(Files.createDirectories(bench.home.data().resolve("index/1")).resolve("segment"), "made anew");
        zip = folder.resolve("kept/backup.zip");
    }

    private Workshop another(String name) {
        Home home = Home.at(folder.resolve(name));
        return new Workshop(bench.dist.folder(), home, home.data(), Database.embedded(home.data().resolve("db/rtc")), said::add);
    }

    private static List<String> files(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(Files::isRegularFile).map(file -> tree.relativize(file).toString()).filter(name -> !name.endsWith("lock")).sorted().toList();
        }
    }

    @Test
    void whatWasBackedUpIsThereInAnotherFolder() throws IOException {
        new BackingUp(bench.workshop).to(Optional.of(zip));
        Workshop other = another("other");

        new Restoring(other).from(zip);

        assertThat(files(other.home().folder())).contains("data/db/rtc.mv.db", "data/files/ab/photo", "modules/agenda.jar").noneMatch(name -> name.contains("index"));
        assertThat(other.home().data().resolve("db/rtc.mv.db")).hasSameBinaryContentAs(bench.home.data().resolve("db/rtc.mv.db"));
        assertThat(other.shelf().installation().parts()).extracting(part -> part.id()).contains("agenda");
        assertThat(said).last().asString().contains("Restored").contains(zip.toString());
    }

    @Test
    void nobodyButTheirOwnerReadsBackupsAndWhatIsRestored() throws IOException {
        new BackingUp(bench.workshop).to(Optional.of(zip));
        Workshop other = another("other");
        new Restoring(other).from(zip);

        assertThat(List.of(zip, other.home().data().resolve("files/ab/photo")))
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
    }

    @Test
    void withoutANameItGoesToTheFolderOfBackups() throws IOException {
        new BackingUp(bench.workshop).to(Optional.empty());

        assertThat(files(bench.home.folder().resolve("backups"))).singleElement().asString().matches("rtc-\\d{8}T\\d{6}Z\\.zip");
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        Files.writeString(Files.createDirectories(zip.getParent()).resolve("backup.zip"), "of somebody");

        assertThatThrownBy(() -> new BackingUp(bench.workshop).to(Optional.of(zip))).isInstanceOf(Refusal.class).hasMessageContaining(zip.toString());
        assertThat(zip).hasContent("of somebody");
    }

    @Test
    void dataThatIsThereStays() throws IOException {
        new BackingUp(bench.workshop).to(Optional.of(zip));
        List<String> before = files(bench.home.folder());

        assertThatThrownBy(() -> new Restoring(bench.workshop).from(zip)).isInstanceOf(Refusal.class).hasMessageContaining("there is data here already");
        assertThat(files(bench.home.folder())).isEqualTo(before);
    }

    @Test
    void aDamagedBackupChangesNothing() throws IOException {
        new BackingUp(bench.workshop).to(Optional.of(zip));
        byte[] bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 2] ^= 1;
        Files.write(zip, bytes);
        Workshop other = another("other");

        assertThatThrownBy(() -> new Restoring(other).from(zip)).isInstanceOf(Refusal.class).hasMessageContaining("damaged");
        assertThat(files(other.home().folder())).isEmpty();
    }

    @Test
    void whatIsNoBackupIsRefusedInOneLine() throws IOException {
        Files.writeString(Files.createDirectories(zip.getParent()).resolve("backup.zip"), "no zip");

        assertThatThrownBy(() -> new Restoring(another("other")).from(zip)).isInstanceOf(Refusal.class).hasMessageContaining("no backup of RTC");
        assertThatThrownBy(() -> new Restoring(another("other")).from(folder.resolve("nowhere.zip"))).isInstanceOf(IOException.class);
    }

    @Test
    void anEntryThatLeadsOutOfTheFolderIsRefused() throws IOException {
        Files.createDirectories(zip.getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("data/../../../outside"));
            out.closeEntry();
            out.putNextEntry(new ZipEntry("SHA256SUMS"));
            out.write("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/../../../outside\n".getBytes());
            out.closeEntry();
        }

        assertThatThrownBy(() -> new Restoring(another("other")).from(zip)).isInstanceOf(Refusal.class).hasMessageContaining("leads out");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void whileTheServerRunsNothingIsBackedUp() throws IOException {
        new RunningServer(bench.home.server()).write(ProcessHandle.current(), bench.home.data());

        assertThatThrownBy(() -> new BackingUp(bench.workshop).to(Optional.of(zip))).isInstanceOf(Refusal.class).hasMessageContaining("stop it");
        assertThat(zip).doesNotExist();
    }
}
