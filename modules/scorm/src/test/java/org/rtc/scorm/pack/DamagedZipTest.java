package org.rtc.scorm.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Zips that met with an accident, or whose directory does not tell the truth of their entries. */
class DamagedZipTest extends PackageCase {

    private static final int CRC = 16;
    private static final int PACKED_SIZE = 20;
    private static final int SIZE = 24;

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        refusedAs("notZip", Files.writeString(folder.resolve("a.zip"), "Rar!\u001a\u0007 not a zip at all, whatever its name says"));
        refusedAs("notZip", Files.createFile(folder.resolve("empty.zip")));
    }

    @Test
    void anUploadThatBrokeOffIsRefused() throws IOException {
        refusedAs("brokenZip", goodCourse().build(zip -> Arrays.copyOf(zip, zip.length / 2)));
    }

    @Test
    void aDirectoryThatPointsNowhereIsRefused() throws IOException {
        refusedAs("brokenZip", goodCourse().build(zip -> TestZip.put(zip, 1, TestZip.LOCAL_HEADER, 0x7FFFFFF0)));
    }

    @Test
    void anEntryThatHoldsMoreThanItDeclaresIsRefused() throws IOException {
        refusedAs("sizeLies", goodCourse().build(zip -> TestZip.put(zip, 1, SIZE, 10)));
    }

    @Test
    void anEntryThatHoldsLessThanItDeclaresIsRefused() throws IOException {
        refusedAs("sizeLies", goodCourse().build(zip -> TestZip.put(zip, 1, SIZE, 5000)));
    }

    @Test
    void aStoredEntryOfTwoSizesIsRefused() throws IOException {
        refusedAs("sizeLies", goodCourse().stored("a.mp4", new byte[100]).build(zip -> TestZip.put(zip, 2, SIZE, 200)));
    }

    @Test
    void aManifestThatDeclaresItsSizeSmallerIsReadNoFurther() throws IOException {
        refusedAs("sizeLies", goodCourse().build(zip -> TestZip.put(zip, 0, SIZE, 100)));
    }

    @Test
    void damagedContentIsRefused() throws IOException {
        refusedAs("damaged", goodCourse().build(zip -> TestZip.put(zip, 1, CRC, 42)));
        refusedAs("damaged", goodCourse().stored("a.mp4", new byte[] {1}).build(zip -> TestZip.put(zip, 2, CRC, 42)));
    }

    @Test
    void contentThatIsNotDeflatedDataIsRefused() throws IOException {
        refusedAs("damaged", goodCourse().build(zip -> {
            var start = TestZip.get(zip, 1, TestZip.LOCAL_HEADER) + 30 + "index.html".length();
            Arrays.fill(zip, start, start + TestZip.get(zip, 1, PACKED_SIZE), (byte) 0xFF);
            return zip;
        }));
    }
}
