package org.rtc.launcher.module;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The migrations of a part: {@code db/ID/V3__what_for.sql}, or {@code R__what.sql} for one that runs again when it changes. */
final class MigrationFiles {

    private static final Pattern NAME = Pattern.compile("(?:V(\\d{1,9}(?:[._]\\d{1,9})*)|R)__[^/]+\\.sql");

    private MigrationFiles() {
    }

    /** Entries of the jar, by name. */
    static List<String> of(Part part) {
        return part.entries().stream().filter(entry -> entry.startsWith(part.migrationFolder()) && entry.endsWith(".sql")).sorted().toList();
    }

    /** @throws org.rtc.launcher.Refusal for a file that would never run, or two of one version */
    static void check(Part part) {
        Map<List<Integer>, String> versions = new HashMap<>();
        for (String entry : part.entries()) {
            if (entry.startsWith(part.migrationFolder())) {
                String name = entry.substring(part.migrationFolder().length());
                Matcher matcher = NAME.matcher(name);
                if (!matcher.matches()) {
                    throw part.refused(entry + " is no migration", "call it like " + part.migrationFolder() + "V1__tables.sql, or remove the jar");
                }
                String other = matcher.group(1) == null ? null : versions.putIfAbsent(numbers(matcher.group(1)), name);
                if (other != null) {
                    throw part.refused(entry + " has the version of " + other, "give the later of the two the next number, or remove the jar");
                }
            }
        }
    }

    /** 1, 1.0 and 01 are one version. */
    private static List<Integer> numbers(String version) {
        List<Integer> numbers = new java.util.ArrayList<>(Pattern.compile("[._]").splitAsStream(version).map(Integer::valueOf).toList());
        while (numbers.size() > 1 && numbers.get(numbers.size() - 1) == 0) {
            numbers.remove(numbers.size() - 1);
        }
        return numbers;
    }
}
