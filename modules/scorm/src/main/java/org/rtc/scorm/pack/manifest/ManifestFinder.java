package org.rtc.scorm.pack.manifest;

import java.util.List;
import java.util.regex.Pattern;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageEntry;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;

/** Finds the manifest of a package, or says what the package is when it has none. */
final class ManifestFinder {

    private static final String NAME = "imsmanifest.xml";
    private static final Pattern AT_ROOT = pattern(Pattern.quote(NAME));
    private static final Pattern FURTHER_DOWN = pattern("(?!__MACOSX/)(?:[^/]+/)+" + Pattern.quote(NAME));
    private static final Pattern CMI5 = pattern("(?:[^/]+/)?cmi5\\.xml");
    private static final Pattern TIN_CAN = pattern("(?:[^/]+/)?tincan\\.xml");
    private static final Pattern AICC = pattern("(?:[^/]+/)?[^/]+\\.(?:au|crs|des|cst)");
    private static final Pattern ZIP = pattern("(?:[^/]+/)?[^/]+\\.zip");

    private final PackageArchive archive;
    private final Problems problems;

    ManifestFinder(PackageArchive archive, Problems problems) {
        this.archive = archive;
        this.problems = problems;
    }

    PackageEntry find() throws PackageRefused {
        var atRoot = matching(AT_ROOT);
        var candidates = atRoot.isEmpty() ? highest(matching(FURTHER_DOWN)) : atRoot;
        if (candidates.isEmpty()) {
            throw otherKind();
        }
        if (atRoot.isEmpty() && candidates.size() > 1) {
            throw new PackageRefused(ProblemKind.SEVERAL_PACKAGES, candidates.size());
        }
        var entry = archive.find(NAME).filter(candidates::contains).orElse(candidates.get(0));
        report(entry);
        return entry;
    }

    static String folder(PackageEntry manifest) {
        return manifest.name().substring(0, manifest.name().lastIndexOf('/') + 1);
    }

    private void report(PackageEntry entry) {
        var folder = folder(entry);
        if (!folder.isEmpty()) {
            problems.add(ProblemKind.MANIFEST_IN_FOLDER, folder);
        }
        if (!entry.name().endsWith(NAME)) {
            problems.add(ProblemKind.MANIFEST_NAME, entry.name());
        }
    }

    private PackageRefused otherKind() {
        if (!matching(CMI5).isEmpty()) {
            return new PackageRefused(ProblemKind.CMI5);
        }
        if (!matching(TIN_CAN).isEmpty()) {
            return new PackageRefused(ProblemKind.TIN_CAN);
        }
        if (!matching(AICC).isEmpty()) {
            return new PackageRefused(ProblemKind.AICC);
        }
        return matching(ZIP).stream().findFirst()
                .map(zip -> new PackageRefused(ProblemKind.PACKAGE_INSIDE, zip.name()))
                .orElseGet(() -> new PackageRefused(ProblemKind.NO_MANIFEST));
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(name, Pattern.CASE_INSENSITIVE);
    }

    /** A package inside the folder of another is content of that one. */
    private static List<PackageEntry> highest(List<PackageEntry> manifests) {
        var least = manifests.stream().mapToLong(ManifestFinder::depth).min().orElse(0);
        return manifests.stream().filter(manifest -> depth(manifest) == least).toList();
    }

    private static long depth(PackageEntry entry) {
        return entry.name().chars().filter(c -> c == '/').count();
    }

    private List<PackageEntry> matching(Pattern pattern) {
        return archive.entries().stream().filter(entry -> pattern.matcher(entry.name()).matches()).toList();
    }
}
