package org.rtc.scorm.pack.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.scorm.pack.TestZip;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.Problems;

/** Content is read straight out of the zip. */
class EntryContentTest {

    private static final byte[] PAGE = "<p>¿Qué es una muestra?</p>\n".repeat(5000).getBytes();
    private static final byte[] VIDEO = new byte[300_000];

    @TempDir
    private Path folder;
    private PackageArchive archive;
    private PackageEntry page;
    private PackageEntry video;

    @BeforeEach
    void open() throws IOException, PackageRefused {
        new Random(1).nextBytes(VIDEO);
        var zip = new TestZip(folder).with("page.html", PAGE).stored("video.mp4", VIDEO).with("empty.txt", "").build();
        archive = PackageArchive.open(zip, PackageLimits.standard(), new Problems());
        page = archive.find("page.html").orElseThrow();
        video = archive.find("video.mp4").orElseThrow();
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    @Test
    void inflatedForBrowsersWithoutGzip() throws IOException {
        assertThat(archive.open(page).readAllBytes()).isEqualTo(PAGE);
        assertThat(archive.open(video).readAllBytes()).isEqualTo(VIDEO);
        assertThat(archive.open(archive.find("empty.txt").orElseThrow()).readAllBytes()).isEmpty();
    }

    @Test
    void asGzipWithoutInflating() throws IOException {
        var gzip = archive.openGzip(page).readAllBytes();

        assertThat(gzip).hasSize((int) page.gzipSize()).hasSizeLessThan(PAGE.length / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(PAGE);
    }

    @Test
    void storedEntriesAreNoGzip() {
        assertThatIllegalArgumentException().isThrownBy(() -> archive.openGzip(video)).withMessageContaining("video.mp4");
    }

    @Test
    void fromTheMiddle() throws IOException {
        assertThat(archive.openFrom(video, 299_990).readAllBytes()).containsExactly(tail(VIDEO, 10));
        assertThat(archive.openFrom(page, PAGE.length - 10L).readAllBytes()).containsExactly(tail(PAGE, 10));
        assertThatIOException().isThrownBy(() -> archive.openFrom(video, VIDEO.length + 1L));
    }

    @Test
    void byManyAtOnce() {
        var wrong = IntStream.range(0, 200).parallel().filter(number -> {
            try (var in = archive.open(number % 2 == 0 ? page : video)) {
                return !Arrays.equals(in.readAllBytes(), number % 2 == 0 ? PAGE : VIDEO);
            } catch (IOException e) {
                return true;
            }
        });

        assertThat(wrong.count()).isZero();
    }

    @Test
    void neverMoreThanAnEntryDeclares() throws IOException {
        var lying = new PackageEntry("page.html", true, 1000, page.packedSize(), page.crc(), page.offset());

        assertThatIOException().isThrownBy(() -> archive.open(lying).readAllBytes()).withMessageContaining("more than it declares");
    }

    private static byte[] tail(byte[] bytes, int length) {
        return Arrays.copyOfRange(bytes, bytes.length - length, bytes.length);
    }
}
