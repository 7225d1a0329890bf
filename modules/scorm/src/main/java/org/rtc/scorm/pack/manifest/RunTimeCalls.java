package org.rtc.scorm.pack.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageEntry;

/** Looks in pages and scripts for calls of the run-time. Reads no more than a bounded part of the package. */
final class RunTimeCalls {

    private static final Pattern PAGE_OR_SCRIPT = Pattern.compile(".*\\.(?:html?|js|mjs)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL = Pattern.compile("LMSInitialize|API_1484_11");
    private static final long LARGEST = 4_000_000;
    private static final long MOST = 60_000_000;

    private final PackageArchive archive;

    RunTimeCalls(PackageArchive archive) {
        this.archive = archive;
    }

    boolean found() {
        var read = 0L;
        for (var entry : archive.entries()) {
            if (entry.size() <= LARGEST && read + entry.size() <= MOST && PAGE_OR_SCRIPT.matcher(entry.name()).matches()) {
                read += entry.size();
                if (calls(entry)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What cannot be read is refused later, with its name. */
    private boolean calls(PackageEntry entry) {
        try (var in = archive.open(entry)) {
            return CALL.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).find();
        } catch (IOException e) {
            return false;
        }
    }
}
