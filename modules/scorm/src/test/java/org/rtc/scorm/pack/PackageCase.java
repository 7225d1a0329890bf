package org.rtc.scorm.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.scorm.pack.archive.PackageLimits;
import org.rtc.scorm.pack.manifest.Activity;
import org.rtc.scorm.pack.problem.PackageProblem;

/** What tests of packages have in common. */
public abstract class PackageCase {

    @TempDir
    protected Path folder;

    protected static PackageReport inspect(Path file) throws IOException {
        return new PackageImport(PackageLimits.standard()).inspect(file);
    }

    protected PackageReport inspect(String manifest) throws IOException {
        return inspect(new TestZip(folder).with("imsmanifest.xml", manifest).with("index.html", "<p>Hola</p>").build());
    }

    /** A package without fault, for tests that spoil it: entry 0 is the manifest, entry 1 the page. */
    protected TestZip goodCourse() {
        return new TestZip(folder).with("imsmanifest.xml", TestManifest.scorm12("index.html"))
                .with("index.html", "<p>Hola</p>".repeat(100));
    }

    protected static void refusedAs(String code, Path zip) throws IOException {
        var report = inspect(zip);
        assertThat(report.refused()).isTrue();
        assertThat(codes(report)).containsExactly(code);
    }

    protected static List<String> codes(PackageReport report) {
        return report.problems().stream().map(PackageProblem::code).toList();
    }

    protected static List<Object> arguments(PackageReport report, String code) {
        return report.problems().stream().filter(problem -> problem.code().equals(code)).findFirst().orElseThrow().arguments();
    }

    protected static Activity item(PackageReport report, String id) {
        return report.manifest().organization().root().all()
                .filter(activity -> activity.id().equals(id)).findFirst().orElseThrow();
    }

    protected static Path material(String name) {
        return Path.of("src/test/resources/packages").resolve(name);
    }
}
