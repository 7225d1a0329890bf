package org.rtc.scorm.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageLimits;
import org.rtc.scorm.pack.problem.Problems;

/** Zips that are two things at once, lie about themselves, or use the odd corners of the format. */
class TrickyZipTest extends PackageCase {
    private static final int SIZE = 24;

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 10, 27})
    void namesWithInvisibleCharactersAreRefused(int character) throws IOException {
        var name = "pa" + (char) character + "ge.html";
        refusedAs("badName", goodCourse().with("paQge.html", "x").build(zip -> TestZip.rename(zip, "paQge.html", name)));
    }

    @Test
    void manyFilesThatAreNoBombsEachAreOneTogether() throws IOException {
        var zip = goodCourse();
        for (var i = 0; i < 12; i++) {
            zip.with("zeros" + i, new byte[9_000_000]);
        }
        refusedAs("bomb", zip.build());
    }

    @Test
    void sizesOfTwoToTheSixtyThirdAreRefused() throws IOException {
        var zip64 = new byte[20];
        ByteBuffer.wrap(zip64).order(ByteOrder.LITTLE_ENDIAN).putShort((short) 1).putShort((short) 16).putLong(Long.MAX_VALUE).putLong(Long.MAX_VALUE);
        var entry = new ZipArchiveEntry("page.html");
        entry.setCentralDirectoryExtra(zip64);

        var report = inspect(goodCourse().with(entry, "x".getBytes()).build(zip -> {
            TestZip.put(zip, 2, SIZE, -1);
            return TestZip.put(zip, 2, SIZE - 4, -1);
        }));

        assertThat(report.refused()).isTrue();
        assertThat(codes(report)).containsAnyOf("tooBig", "bomb", "brokenZip", "sizeLies");
    }

    @Test
    void aSecondDirectoryInTheCommentIsTheOneThatCountsForAll() throws IOException {
        var other = Files.readAllBytes(new TestZip(folder).with("imsmanifest.xml", "<x/>").build());
        var file = goodCourse().build();
        var zip = Files.readAllBytes(file);
        var both = Arrays.copyOf(zip, zip.length + other.length);
        System.arraycopy(other, 0, both, zip.length, other.length);
        ByteBuffer.wrap(both).order(ByteOrder.LITTLE_ENDIAN).putShort(zip.length - 2, (short) other.length);

        assertThat(codes(inspect(Files.write(file, both)))).containsExactly("notAManifest");
    }

    @Test
    void aFileOfAnotherKindThatHoldsAZipIsServedAsTheZipAlone() throws IOException {
        var file = goodCourse().build();
        var zip = Files.readAllBytes(file);
        var pdf = "%PDF-1.7\n<script>alert(1)</script>\n".getBytes(StandardCharsets.US_ASCII);
        var both = Arrays.copyOf(pdf, pdf.length + zip.length);
        System.arraycopy(zip, 0, both, pdf.length, zip.length);
        Files.write(file, both);

        try (var archive = open(file)) {
            assertThat(archive.entries()).extracting("name").containsExactly("imsmanifest.xml", "index.html");
            assertThat(new String(archive.open(archive.find("index.html").orElseThrow()).readAllBytes(), StandardCharsets.UTF_8)).startsWith("<p>Hola</p>");
        } catch (org.rtc.scorm.pack.problem.PackageRefused e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void filesNamedLikeOursAreFilesOfThePackage() throws IOException {
        var report = inspect(goodCourse().with("assets/rtc/rtc.js", "x").with("scorm/commit", "x").with("WEB-INF/web.xml", "x")
                .with("META-INF/beans.xml", "x").build());

        assertThat(report.problems()).isEmpty();
    }

    @Test
    void whatIsAskedForOutsideThePackageIsNotThere() throws Exception {
        try (var archive = open(goodCourse().with("a/b.html", "x").build())) {
            assertThat(archive.find("../index.html")).isEmpty();
            assertThat(archive.find("a/../../index.html")).isEmpty();
            assertThat(archive.find("%2e%2e/index.html")).isEmpty();
            assertThat(archive.find("..%5cindex.html")).isEmpty();
            assertThat(archive.find("/etc/passwd")).isEmpty();
            assertThat(archive.find("a/../index.html")).isPresent();
        }
    }

    @Test
    void aHundredThousandEntriesCostNoMemory() throws IOException {
        var zip = goodCourse();
        for (var number = 0; number < 100_000; number++) {
            zip.stored("f/" + number, new byte[0]);
        }
        var file = zip.build();
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        var before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

        refusedAs("tooManyEntries", file);

        assertThat(threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before).isLessThan(20_000_000);
    }

    private static PackageArchive open(Path file) throws IOException, org.rtc.scorm.pack.problem.PackageRefused {
        return PackageArchive.open(file, PackageLimits.standard(), new Problems());
    }
}
