package org.rtc.scorm.pack.archive;

import java.io.IOException;
import java.util.zip.CRC32;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.ProblemKind;

/**
 * Reads each entry once and keeps nothing of it: a package that was damaged on its way, or whose sizes lie, is
 * refused when it is brought in and not when a learner opens it.
 */
final class ContentCheck {

    private final PackageArchive archive;
    private final byte[] buffer = new byte[64 * 1024];

    ContentCheck(PackageArchive archive) {
        this.archive = archive;
    }

    void run() throws PackageRefused {
        for (var entry : archive.entries()) {
            check(entry);
        }
    }

    void check(PackageEntry entry) throws PackageRefused {
        var crc = new CRC32();
        var size = 0L;
        try (var in = archive.open(entry)) {
            for (int count; (count = in.read(buffer)) >= 0; ) {
                crc.update(buffer, 0, count);
                size += count;
            }
        } catch (EntryInflater.SizeLies e) {
            throw new PackageRefused(ProblemKind.SIZE_LIES, entry.name());
        } catch (IOException e) {
            throw new PackageRefused(ProblemKind.DAMAGED, entry.name());
        }
        if (size != entry.size()) {
            throw new PackageRefused(ProblemKind.SIZE_LIES, entry.name());
        }
        if (crc.getValue() != entry.crc()) {
            throw new PackageRefused(ProblemKind.DAMAGED, entry.name());
        }
    }
}
