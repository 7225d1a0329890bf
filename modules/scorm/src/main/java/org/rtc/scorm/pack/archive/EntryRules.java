package org.rtc.scorm.pack.archive;

import static org.rtc.scorm.pack.archive.PackageLimits.MEGABYTE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.ProblemKind;

/** What the directory of a zip may not say. */
final class EntryRules {

    private record Span(long from, long to, String name) {
    }

    /** Text packs to a tenth; only what was made for it packs to less than a hundredth throughout. */
    private static final int WHOLE_RATIO = 100;
    private static final long WHOLE_FROM = 50 * MEGABYTE;

    private final PackageLimits limits;
    private final List<Span> spans = new ArrayList<>();
    private long total;

    EntryRules(PackageLimits limits) {
        this.limits = limits;
    }

    /** Before its bytes are looked for. */
    void check(ZipArchiveEntry entry, String name) throws PackageRefused {
        refuse(entry.isUnixSymlink(), ProblemKind.SYMLINK, name);
        refuse(entry.getGeneralPurposeBit().usesEncryption(), ProblemKind.ENCRYPTED, name);
        var stored = entry.getMethod() == ZipMethod.STORED.getCode();
        refuse(!stored && entry.getMethod() != ZipMethod.DEFLATED.getCode(), ProblemKind.COMPRESSION, name);
        refuse(stored && entry.getSize() != entry.getCompressedSize(), ProblemKind.SIZE_LIES, name);
        refuse(bomb(entry), ProblemKind.BOMB, name);
        // one that declares 2^63 would turn the sum over
        total += Math.min(entry.getSize(), limits.totalSize() + 1);
        if (total > limits.totalSize()) {
            throw new PackageRefused(ProblemKind.TOO_BIG, total / MEGABYTE, limits.totalSize() / MEGABYTE);
        }
    }

    void place(ZipArchiveEntry entry, String name) {
        spans.add(new Span(entry.getLocalHeaderOffset(), entry.getDataOffset() + entry.getCompressedSize(), name));
    }

    /** After the last entry: two that share bytes of the zip make it unpack to more than it holds. */
    void checkOverlaps() throws PackageRefused {
        spans.sort(Comparator.comparingLong(Span::from));
        for (var i = 1; i < spans.size(); i++) {
            refuse(spans.get(i).from() < spans.get(i - 1).to(), ProblemKind.OVERLAPS, spans.get(i).name());
        }
    }

    /** Many files that are each too small to be looked at alone. */
    void checkWhole(long size) throws PackageRefused {
        refuse(total >= WHOLE_FROM && total / Math.max(size, 1) > WHOLE_RATIO, ProblemKind.BOMB, "…");
    }

    private boolean bomb(ZipArchiveEntry entry) {
        return entry.getSize() >= limits.ratioFrom()
                && entry.getSize() / Math.max(entry.getCompressedSize(), 1) > limits.ratio();
    }

    private static void refuse(boolean wrong, ProblemKind kind, String name) throws PackageRefused {
        if (wrong) {
            throw new PackageRefused(kind, name);
        }
    }
}
