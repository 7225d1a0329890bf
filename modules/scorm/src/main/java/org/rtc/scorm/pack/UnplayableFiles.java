package org.rtc.scorm.pack;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageEntry;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;

/** Names what is in a package and will not work in a browser. */
final class UnplayableFiles {

    private static final Set<String> FLASH = Set.of("swf", "flv", "f4v", "dcr");
    private static final Set<String> PROGRAMS = Set.of("exe", "msi", "bat", "cmd", "com", "scr", "dll", "jar", "ps1", "vbs",
            "sh", "apk", "dmg", "app", "hta", "lnk");

    private UnplayableFiles() {
    }

    static void report(PackageArchive archive, Problems problems) {
        report(archive, FLASH, ProblemKind.FLASH, problems);
        report(archive, PROGRAMS, ProblemKind.PROGRAMS, problems);
    }

    private static void report(PackageArchive archive, Set<String> endings, ProblemKind kind, Problems problems) {
        List<String> found = archive.entries().stream().map(PackageEntry::name).filter(name -> endings.contains(ending(name))).toList();
        if (!found.isEmpty()) {
            problems.add(kind, found.size(), found.get(0));
        }
    }

    private static String ending(String name) {
        return name.startsWith("__MACOSX/") ? "" : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
