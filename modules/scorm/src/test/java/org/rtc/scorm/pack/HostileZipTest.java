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
import org.rtc.scorm.pack.archive.PackageLimits;

/** Zips made to do harm, and zips that met with an accident. */
class HostileZipTest extends PackageCase {

    private static final int FLAGS = 8;
    private static final int CRC = 16;
    private static final int PACKED_SIZE = 20;
    private static final int SIZE = 24;
    private static final int LOCAL_HEADER = 42;

    private TestZip course() {
        return new TestZip(folder).with("imsmanifest.xml", TestManifest.scorm12("index.html"))
                .with("index.html", "<p>Hola</p>".repeat(100));
    }

    private static byte[] put(byte[] zip, int entry, int field, int value) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(TestZip.directoryRecord(zip, entry) + field, value);
        return zip;
    }

    private static int get(byte[] zip, int entry, int field) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(TestZip.directoryRecord(zip, entry) + field);
    }

    private void refusedAs(String code, Path zip) throws IOException {
        var report = inspect(zip);
        assertThat(report.refused()).isTrue();
        assertThat(codes(report)).containsExactly(code);
    }

    @Test
    void theCourseThatTheseTestsSpoilIsGood() throws IOException {
        assertThat(inspect(course().build()).problems()).isEmpty();
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        refusedAs("notZip", Files.writeString(folder.resolve("a.zip"), "Rar!\u001a\u0007 not a zip at all, whatever its name says"));
        refusedAs("notZip", Files.createFile(folder.resolve("empty.zip")));
    }

    @Test
    void anUploadThatBrokeOffIsRefused() throws IOException {
        refusedAs("brokenZip", course().build(zip -> Arrays.copyOf(zip, zip.length / 2)));
    }

    @Test
    void aDirectoryThatPointsNowhereIsRefused() throws IOException {
        refusedAs("brokenZip", course().build(zip -> put(zip, 1, LOCAL_HEADER, 0x7FFFFFF0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.js", "a/../../evil.js", "/etc/evil.js", "C:/evil.js", "c:evil.js", "..\\evil.js",
        "\\\\server\\share\\evil.js", "a\\..\\..\\evil.js", "js/.. /evil.js"})
    void pathsThatLeadOutOfThePackageAreRefused(String name) throws IOException {
        var placeholder = "Q".repeat(name.length());  // the library would tidy some of these names
        refusedAs("climbs", course().with(placeholder, "evil").build(zip -> replace(zip, placeholder, name)));
    }

    private static byte[] replace(byte[] zip, String from, String to) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void symbolicLinksAreRefused() throws IOException {
        var link = new ZipArchiveEntry("passwords.txt");
        link.setUnixMode(0120777);
        refusedAs("symlink", course().with(link, "/etc/passwd".getBytes()).build());
    }

    @Test
    void encryptedEntriesAreRefused() throws IOException {
        refusedAs("encrypted", course().build(zip -> put(zip, 1, FLAGS, get(zip, 1, FLAGS) | 1)));
    }

    @Test
    void entriesThatShareBytesAreRefused() throws IOException {
        refusedAs("overlaps", course().with("other.html", "x").build(zip ->
                put(zip, 2, LOCAL_HEADER, get(zip, 1, LOCAL_HEADER))));
    }

    @Test
    void anEntryThatHoldsMoreThanItDeclaresIsRefused() throws IOException {
        refusedAs("sizeLies", course().build(zip -> put(zip, 1, SIZE, 10)));
    }

    @Test
    void anEntryThatHoldsLessThanItDeclaresIsRefused() throws IOException {
        refusedAs("sizeLies", course().build(zip -> put(zip, 1, SIZE, 5000)));
    }

    @Test
    void aStoredEntryOfTwoSizesIsRefused() throws IOException {
        refusedAs("sizeLies", course().stored("a.mp4", new byte[100]).build(zip -> put(zip, 2, SIZE, 200)));
    }

    @Test
    void aManifestThatDeclaresItsSizeSmallerIsReadNoFurther() throws IOException {
        refusedAs("sizeLies", course().build(zip -> put(zip, 0, SIZE, 100)));
    }

    @Test
    void damagedContentIsRefused() throws IOException {
        refusedAs("damaged", course().build(zip -> put(zip, 1, CRC, 42)));
        refusedAs("damaged", course().stored("a.mp4", new byte[] {1}).build(zip -> put(zip, 2, CRC, 42)));
    }

    @Test
    void contentThatIsNotDeflatedDataIsRefused() throws IOException {
        refusedAs("damaged", course().build(zip -> {
            var start = get(zip, 1, LOCAL_HEADER) + 30 + "index.html".length();
            Arrays.fill(zip, start, start + get(zip, 1, PACKED_SIZE), (byte) 0xFF);
            return zip;
        }));
    }

    @Test
    void otherKindsOfCompressionAreRefused() throws IOException {
        refusedAs("compression", course().build(zip -> {
            zip[TestZip.directoryRecord(zip, 1) + 10] = 12;
            return zip;
        }));
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        refusedAs("duplicateName", course().with("index.html", "another").build());
    }

    @Test
    void aBombIsRefusedAndOneInsideAnotherZipIsJustAFile() throws IOException {
        var zeros = new byte[11_000_000];
        var bomb = new TestZip(folder).with("zeros", zeros).build();

        refusedAs("bomb", course().with("zeros", zeros).build());
        assertThat(inspect(course().with("inner.zip", Files.readAllBytes(bomb)).build()).problems()).isEmpty();
    }

    @Test
    void manySmallBombsAreRefusedByTheirSum() throws IOException {
        var limits = new PackageLimits(100, 3_000_000, 200, 10_000_000, 1_000_000);
        var zip = course().with("a", new byte[1_000_000]).with("b", new byte[1_000_000]).with("c", new byte[1_000_000]);

        var report = new PackageImport(limits).inspect(zip.build());

        assertThat(codes(report)).containsExactly("tooBig");
        assertThat(arguments(report, "tooBig")).containsExactly(3L, 3L);
    }

    @Test
    void aHundredThousandEntriesAreRefusedWhateverTheZipDeclares() throws IOException {
        var zip = course();
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

        assertThat(codes(new PackageImport(limits).inspect(course().build()))).containsExactly("manifestTooBig");
    }

    @Test
    void backslashesThatOnlySeparateFoldersAreMended() throws IOException {
        var report = inspect(new TestZip(folder).with("imsmanifest.xml", TestManifest.scorm12("html/index.html"))
                .with("htmlQindex.html", "x").build(zip -> replace(zip, "htmlQindex", "html\\index")));

        assertThat(report.refused()).isFalse();
        assertThat(arguments(report, "backslashes")).containsExactly(1, "html\\index.html");
        assertThat(item(report, "i1").launch().href()).isEqualTo("html/index.html");
    }

    @Test
    void inspectingLeavesNothingBehind() throws IOException {
        var zip = course().with("../../evil.txt", "x").build();
        inspect(zip);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(zip);
        }
    }
}
