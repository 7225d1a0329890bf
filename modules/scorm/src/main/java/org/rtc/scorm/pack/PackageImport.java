package org.rtc.scorm.pack;

import java.io.IOException;
import java.nio.file.Path;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageLimits;
import org.rtc.scorm.pack.manifest.ManifestReader;
import org.rtc.scorm.pack.manifest.ScormManifest;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.Problems;

/** Looks an uploaded package over before it is taken in. Keeps no more than its directory and manifest in memory. */
public final class PackageImport {

    private final PackageLimits limits;

    public PackageImport(PackageLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads the whole file once and leaves it as it is.
     *
     * @throws IOException when the file cannot be read at all; whatever is wrong inside it is in the report
     */
    public PackageReport inspect(Path file) throws IOException {
        var problems = new Problems();
        ScormManifest manifest = null;
        try (var archive = PackageArchive.open(file, limits, problems)) {
            manifest = new ManifestReader(archive, limits, problems).read();
            if (!problems.refused()) {
                archive.checkContents();
                UnplayableFiles.report(archive, problems);
            }
        } catch (PackageRefused refusal) {
            problems.add(refusal.problem());
        }
        return new PackageReport(manifest, problems.sorted());
    }
}
