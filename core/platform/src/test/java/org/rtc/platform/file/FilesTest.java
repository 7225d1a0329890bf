package org.rtc.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class FilesTest {
    private static final long LIMIT = 1024 * 1024;

    @Inject
    private FileStore files;
    @Inject
    private DiskFileStore disk;
    @Inject
    private FileSweep sweep;

    @AfterEach
    void nothingStaysInTheTemporaryFolder() throws IOException {
        if (Files.isDirectory(disk.disk().temporary())) {
            try (Stream<Path> left = Files.list(disk.disk().temporary())) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void whatIsPutCanBeRead() throws IOException {
        StoredFile put = files.put(bytes("Hola, censo"), "C:\\fotos\\notas.txt", "text/html", LIMIT);
        StoredFile got = files.get(put.id());

        assertThat(got).isEqualTo(put);
        assertThat(got.name()).isEqualTo("notas.txt");
        assertThat(got.mediaType()).isEqualTo("text/plain");
        assertThat(got.size()).isEqualTo(11);
        assertThat(files.path(got.sha256())).hasContent("Hola, censo");
        assertThat(files.path(got.sha256()).toString()).endsWith(
                "/files/" + got.sha256().substring(0, 2) + "/" + got.sha256().substring(2, 4) + "/" + got.sha256());
    }

    @Test
    void theSameBytesLieOnDiskOnce() throws IOException {
        StoredFile one = files.put(bytes("igual"), "a.txt", null, LIMIT);
        StoredFile two = files.put(bytes("igual"), "b.txt", null, LIMIT);

        assertThat(two.sha256()).isEqualTo(one.sha256());
        assertThat(two.id()).isNotEqualTo(one.id());
        files.delete(one.id());
        sweep.sweep(Instant.now().plusSeconds(60));
        assertThat(files.path(two.sha256())).hasContent("igual");
    }

    @Test
    void bytesGoOnceNothingHasThemAndTheyAreOld() throws IOException {
        StoredFile file = files.put(bytes("pronto olvidado"), "a.txt", null, LIMIT);
        Path path = files.path(file.sha256());
        files.delete(file.id());
        sweep.run();
        assertThat(path).exists();

        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        sweep.run();
        assertThat(path).doesNotExist();
        assertThatThrownBy(() -> files.get(file.id())).isInstanceOf(Problem.class);
    }

    @Test
    void oldBytesThatAreWantedAgainStayUntilTheirRecordIsThere() throws IOException {
        StoredFile file = files.put(bytes("vuelve"), "a.txt", null, LIMIT);
        Path path = files.path(file.sha256());
        files.delete(file.id());
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        Tx.run(() -> {
            put("vuelve");
            sweep.run();
        });
        assertThat(path).exists();
    }

    @Test
    void moreThanTheLimitIsRefusedAndNothingStays() {
        assertThatThrownBy(() -> files.put(bytes("x".repeat(2000)), "a.txt", null, 1999))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(413));
    }

    @Test
    void exactlyTheLimitIsTaken() throws IOException {
        assertThat(files.put(bytes("x".repeat(2000)), "a.txt", null, 2000).size()).isEqualTo(2000);
    }

    @Test
    void aFullDiskIsToldAndNothingStays(@TempDir Path folder) throws IOException {
        BlobDisk full = new BlobDisk(folder, Long.MAX_VALUE);
        assertThatThrownBy(() -> full.write(bytes("x"), LIMIT))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(507));

        BlobDisk fills = new BlobDisk(folder, 0);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> fills.write(broken, LIMIT))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(507));
        try (Stream<Path> left = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("Connection reset");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> files.put(broken, "a.txt", null, LIMIT)).isInstanceOf(IOException.class).hasMessage("Connection reset");
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        StoredFile file = files.put(bytes(""), "vacío.txt", null, LIMIT);
        assertThat(files.path(file.sha256())).isEmptyFile();
    }

    @Test
    void onlyHashesLeadToBytes() {
        for (String wrong : new String[] {"", "../../etc/passwd", "A".repeat(64), "a".repeat(63)}) {
            assertThatThrownBy(() -> files.path(wrong)).as(wrong).isInstanceOf(Problem.class);
        }
    }

    private void put(String text) {
        try {
            files.put(bytes(text), "a.txt", null, LIMIT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
