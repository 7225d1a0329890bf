package org.rtc.scorm.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtc.scorm.pack.archive.PackageLimits;

/** Zips made to do harm. */
class HostileZipTest extends PackageCase {

    private static final int FLAGS = 8;

    @Test
    void theCourseThatTheseTestsSpoilIsGood() throws IOException {
        assertThat(inspect(goodCourse().build()).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.js", "a/../../evil.js", "/etc/evil.js", "C:/evil.js", "c:evil.js", "..\\evil.js",
        "\\\\server\\share\\evil.js", "a\\..\\..\\evil.js", "js/.. /evil.js"})
    void pathsThatLeadOutOfThePackageAreRefused(String name) throws IOException {
        var placeholder = "Q".repeat(name.length());  // the library would tidy some of these names
        refusedAs("climbs", goodCourse().with(placeholder, "evil").build(zip -> TestZip.rename(zip, placeholder, name)));
    }

    @Test
    void symbolicLinksAreRefused() throws IOException {
        var link = new ZipArchiveEntry("passwords.txt");
        link.setUnixMode(0120777);
        refusedAs("symlink", goodCourse().with(link, "/etc/passwd".getBytes()).build());
    }

    @Test
    void encryptedEntriesAreRefused() throws IOException {
        refusedAs("encrypted", goodCourse().build(zip -> TestZip.put(zip, 1, FLAGS, TestZip.get(zip, 1, FLAGS) | 1)));
    }

    @Test
    void entriesThatShareBytesAreRefused() throws IOException {
        refusedAs("overlaps", goodCourse().with("other.html", "x").build(zip ->
                TestZip.put(zip, 2, TestZip.LOCAL_HEADER, TestZip.get(zip, 1, TestZip.LOCAL_HEADER))));
    }

    @Test
    void otherKindsOfCompressionAreRefused() throws IOException {
        refusedAs("compression", goodCourse().build(zip -> {
            zip[TestZip.directoryRecord(zip, 1) + 10] = 12;
            return zip;
        }));
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        refusedAs("duplicateName", goodCourse().with("index.html", "another").build());
    }

    @Test
    void aBombIsRefusedAndOneInsideAnotherZipIsJustAFile() throws IOException {
        var zeros = new byte[11_000_000];
        var bomb = new TestZip(folder).with("zeros", zeros).build();

        refusedAs("bomb", goodCourse().with("zeros", zeros).build());
        assertThat(inspect(goodCourse().with("inner.zip", Files.readAllBytes(bomb)).build()).problems()).isEmpty();
    }

    @Test
    void manySmallBombsAreRefusedByTheirSum() throws IOException {
        var limits = new PackageLimits(100, 3_000_000, 200, 10_000_000, 1_000_000);
        var zip = goodCourse().with("a", new byte[1_000_000]).with("b", new byte[1_000_000]).with("c", new byte[1_000_000]);

        var report = new PackageImport(limits).inspect(zip.build());

        assertThat(codes(report)).containsExactly("tooBig");
        assertThat(arguments(report, "tooBig")).containsExactly(3L, 3L);
    }

    @Test
    void aHundredThousandEntriesAreRefusedWhateverTheZipDeclares() throws IOException {
        var zip = goodCourse();
        for (var number = 0; number < 100_000; number++) {
            zip.stored("f/" + number, new byte[0]);
        }
        var file = zip.build();
        refusedAs("tooManyEntries", file);

        var lying = Files.readAllBytes(file);
        var end = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
        end.putShort(lying.length - 12, (short) 2).putShort(lying.length - 14, (short) 2);
        refusedAs("tooManyEntries", Files.write(file, lying));
    }

    @Test
    void aManifestPastItsLimitIsNotRead() throws IOException {
        var limits = new PackageLimits(100, 3_000_000, 200, 10_000_000, 500);

        assertThat(codes(new PackageImport(limits).inspect(goodCourse().build()))).containsExactly("manifestTooBig");
    }

    @Test
    void backslashesThatOnlySeparateFoldersAreMended() throws IOException {
        var report = inspect(new TestZip(folder).with("imsmanifest.xml", TestManifest.scorm12("html/index.html"))
                .with("htmlQindex.html", "x").build(zip -> TestZip.rename(zip, "htmlQindex", "html\\index")));

        assertThat(report.refused()).isFalse();
        assertThat(arguments(report, "backslashes")).containsExactly(1, "html\\index.html");
        assertThat(item(report, "i1").launch().href()).isEqualTo("html/index.html");
    }

    @Test
    void inspectingLeavesNothingBehind() throws IOException {
        var zip = goodCourse().with("../../evil.txt", "x").build();
        inspect(zip);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(zip);
        }
    }

    @Test
    void namesThatWouldFillTheMemoryAreRefused() throws IOException {
        var zip = goodCourse();
        for (var number = 0; number < 150; number++) {
            zip.stored("x".repeat(60_000) + number, new byte[0]);
        }
        refusedAs("brokenZip", zip.build());
    }
}
