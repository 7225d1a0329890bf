package org.rtc.scorm.pack.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;

/** Reads the directory of a zip into an index, and refuses the zip when a rule is broken. */
final class DirectoryReader {

    private final EntryRules rules;
    private final Problems problems;
    private final EntryIndex index = new EntryIndex();
    private int backslashes;
    private String firstBackslash;

    private DirectoryReader(PackageLimits limits, Problems problems) {
        this.rules = new EntryRules(limits);
        this.problems = problems;
    }

    static EntryIndex read(Path file, PackageLimits limits, Problems problems) throws IOException, PackageRefused {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            new CentralDirectory(channel).check(limits.entries());
        }
        try (var zip = open(file)) {
            return new DirectoryReader(limits, problems).read(zip, Files.size(file));
        }
    }

    private static ZipFile open(Path file) throws PackageRefused {
        try {
            return ZipFile.builder().setPath(file).setCharset(StandardCharsets.UTF_8)
                    .setIgnoreLocalFileHeader(true).get();
        } catch (IOException | RuntimeException e) {
            throw new PackageRefused(ProblemKind.BROKEN_ZIP);
        }
    }

    private EntryIndex read(ZipFile zip, long size) throws PackageRefused {
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            add(entries.nextElement(), zip);
        }
        rules.checkOverlaps();
        rules.checkWhole(size);
        if (backslashes > 0) {
            problems.add(ProblemKind.BACKSLASHES, backslashes, firstBackslash);
        }
        return index;
    }

    private void add(ZipArchiveEntry zipEntry, ZipFile zip) throws PackageRefused {
        var names = EntryNames.of(zipEntry);
        var raw = names.get(0);
        var name = safe(raw);
        rules.check(zipEntry, name);
        locate(zipEntry, zip);
        rules.place(zipEntry, name);
        noteBackslash(raw);
        if (raw.endsWith("/") || raw.endsWith("\\") || name.isEmpty()) {
            return;
        }
        var entry = new PackageEntry(name, zipEntry.getMethod() == ZipArchiveEntry.DEFLATED, zipEntry.getSize(),
                zipEntry.getCompressedSize(), zipEntry.getCrc(), zipEntry.getDataOffset());
        if (!index.add(entry, others(names))) {
            duplicate(entry);
        }
    }

    /** Zips that were added to twice hold the same file again; two different ones of a name are a trick. */
    private void duplicate(PackageEntry again) throws PackageRefused {
        var first = index.named(again.name());
        if (first.size() != again.size() || first.crc() != again.crc()) {
            throw new PackageRefused(ProblemKind.DUPLICATE_NAME, again.name());
        }
        problems.add(ProblemKind.DUPLICATE_COPY, again.name());
    }

    private static String safe(String raw) throws PackageRefused {
        if (raw.chars().anyMatch(Character::isISOControl)) {
            throw new PackageRefused(ProblemKind.BAD_NAME, raw);
        }
        return EntryPath.ofEntry(raw).orElseThrow(() -> new PackageRefused(ProblemKind.CLIMBS, raw));
    }

    private static List<String> others(List<String> names) {
        return names.stream().skip(1).flatMap(name -> EntryPath.ofEntry(name).stream()).toList();
    }

    /** Asking for the raw bytes makes the library find out where they begin. */
    private static void locate(ZipArchiveEntry entry, ZipFile zip) throws PackageRefused {
        try (var unread = zip.getRawInputStream(entry)) {
            if (unread == null) {
                throw new PackageRefused(ProblemKind.BROKEN_ZIP);
            }
        } catch (IOException e) {
            throw new PackageRefused(ProblemKind.BROKEN_ZIP);
        }
    }

    private void noteBackslash(String raw) {
        if (raw.indexOf('\\') >= 0 && backslashes++ == 0) {
            firstBackslash = raw;
        }
    }
}
