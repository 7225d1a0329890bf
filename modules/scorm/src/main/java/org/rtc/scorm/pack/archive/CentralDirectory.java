package org.rtc.scorm.pack.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.ProblemKind;

/**
 * Counts the entries of a zip before anything is kept of them, since the library loads them all at once and
 * the number that the zip itself declares may be a lie. Finds the directory just as the library does.
 * (PKWARE APPNOTE 6.3.10 §4.3.12 to 4.3.16)
 */
final class CentralDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ZIP64_LOCATOR_SIZE = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    /** Of the directory for each entry that is allowed: names of 65,535 letters would fill the memory. */
    private static final int ROOM = 400;
    private static final int LOCAL_ENTRY = 0x04034b50;

    private final FileChannel zip;

    CentralDirectory(FileChannel zip) {
        this.zip = zip;
    }

    /** Refuses when there are more than the limit, they take more room than so many could, or there is no directory. */
    void check(int limit) throws IOException, PackageRefused {
        try {
            var start = start(end());
            var position = start;
            for (var count = 0; ; count++) {
                if (position + 4 > zip.size() || read(position, 4).getInt(0) != ENTRY) {
                    return;
                }
                if (position - start > (long) limit * ROOM) {
                    throw new PackageRefused(ProblemKind.BROKEN_ZIP);
                }
                if (count == limit) {
                    throw new PackageRefused(ProblemKind.TOO_MANY_ENTRIES, limit);
                }
                var entry = read(position, ENTRY_SIZE);
                position += ENTRY_SIZE + unsigned(entry, 28) + unsigned(entry, 30) + unsigned(entry, 32);
            }
        } catch (EOFException | IllegalArgumentException e) {
            throw new PackageRefused(ProblemKind.BROKEN_ZIP);
        }
    }

    private long end() throws IOException, PackageRefused {
        var length = (int) Math.min(zip.size(), END_SIZE + 0xFFFF);
        var tail = read(zip.size() - length, length);
        for (var at = length - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return zip.size() - length + at;
            }
        }
        var looksLikeZip = length >= 4 && read(0, 4).getInt(0) == LOCAL_ENTRY;
        throw new PackageRefused(looksLikeZip ? ProblemKind.BROKEN_ZIP : ProblemKind.NOT_ZIP);
    }

    private long start(long end) throws IOException {
        if (end > ZIP64_LOCATOR_SIZE) {
            var locator = read(end - ZIP64_LOCATOR_SIZE, ZIP64_LOCATOR_SIZE);
            if (locator.getInt(0) == ZIP64_LOCATOR) {
                return read(locator.getLong(8), 56).getLong(48);
            }
        }
        var record = read(end, END_SIZE);
        var length = Integer.toUnsignedLong(record.getInt(12));
        var offset = Integer.toUnsignedLong(record.getInt(16));
        return offset + Math.max(end - length - offset, 0);
    }

    private ByteBuffer read(long position, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (zip.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer;
    }

    private static int unsigned(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }
}
