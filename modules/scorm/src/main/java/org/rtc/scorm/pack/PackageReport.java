package org.rtc.scorm.pack;

import java.util.List;
import org.rtc.scorm.pack.manifest.ScormManifest;
import org.rtc.scorm.pack.problem.PackageProblem;
import org.rtc.scorm.pack.problem.Severity;

/**
 * What was found in an uploaded file.
 *
 * @param manifest what was read; null when reading ended before. Only to be played when not {@link #refused}
 * @param problems those that refuse first, then what was mended, then warnings
 */
public record PackageReport(ScormManifest manifest, List<PackageProblem> problems) {

    public boolean refused() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.REFUSED);
    }

    /** Empty when reading ended before a title was found. */
    public String title() {
        return manifest == null ? "" : manifest.title();
    }

    /** Such as {@code SCORM 1.2}; empty when reading ended before. */
    public String edition() {
        return manifest == null ? "" : manifest.edition().label();
    }

    public int scos() {
        return manifest == null ? 0 : manifest.organization().scos();
    }
}
