package org.rtc.scorm.pack.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rtc.scorm.pack.archive.EntryPath;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageEntry;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;

/** Finds the files that the addresses of a manifest mean. */
final class PackageFiles {

    private static final int NAMED = 5;

    private final PackageArchive archive;
    private final String folder;
    private Boolean callsRunTime;

    /** @param folder of the manifest, empty or with a slash at its end */
    PackageFiles(PackageArchive archive, String folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /** Where the standard says, or else in the places that exports mean when they get it slightly wrong. */
    Optional<PackageEntry> find(String base, String address) {
        var whole = Address.resolve(base, address);
        return Stream.of(Address.of(whole).path(), whole, base + "/" + Address.of(address).path())
                .flatMap(path -> Stream.of(folder + path, path))
                .flatMap(path -> archive.find(path).stream()).findFirst();
    }

    /** What opens where a folder is named, as web servers have it. */
    Optional<PackageEntry> launched(String base, String address) {
        var inside = Address.of(address).path().replaceFirst("/*$", "/");
        return find(base, address).or(() -> Stream.of("index.html", "index.htm")
                .flatMap(page -> find(base, inside + page).stream()).findFirst());
    }

    /** Whether a file is just where the manifest says, spelled as it says. */
    boolean exact(String base, String address, PackageEntry entry) {
        var path = folder + Address.of(Address.resolve(base, address)).path();
        return EntryPath.decoded(path).filter(name -> EntryPath.same(name, entry.name())).isPresent();
    }

    /** Whether anything in the package talks to a run-time of SCORM. */
    boolean callsRunTime() {
        if (callsRunTime == null) {
            callsRunTime = new RunTimeCalls(archive).found();
        }
        return callsRunTime;
    }

    /** Says once which files are listed and are not there. */
    void reportMissing(Resources resources, Problems problems) {
        var missing = resources.all().stream().flatMap(this::missing).distinct().toList();
        if (!missing.isEmpty()) {
            problems.add(ProblemKind.MISSING_FILES, missing.size(), first(missing));
        }
    }

    private Stream<String> missing(Resource resource) {
        return resource.files().stream()
                .filter(file -> Address.scheme(Address.resolve(resource.base(), file)).isEmpty())
                .filter(file -> find(resource.base(), file).isEmpty() && !namesFolder(resource.base(), file))
                .map(file -> Address.resolve(resource.base(), file));
    }

    private boolean namesFolder(String base, String file) {
        var path = EntryPath.decoded(folder + Address.of(Address.resolve(base, file)).path());
        return path.filter(inside -> archive.entries().stream().anyMatch(entry -> entry.name().startsWith(inside + "/"))).isPresent();
    }

    private static String first(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    }
}
