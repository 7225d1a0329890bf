package org.rtc.testkit.db;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which tables may have changed, so that only those are put back. */
final class Writes {
    private static final Pattern READS = Pattern.compile("\\s*\\(*\\s*(SELECT|WITH|VALUES|SET|SHOW|CALL)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern WRITES = Pattern.compile(
            "\\s*(INSERT\\s+(?:IGNORE\\s+)?INTO|REPLACE\\s+INTO|MERGE\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+[`\"]?(\\w+)[`\"]?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> TABLES = new HashSet<>();
    private static boolean unknown;
    private static boolean deletes;

    private Writes() {
    }

    static synchronized void note(String sql) {
        if (sql == null || READS.matcher(sql).matches()) {
            return;
        }
        Matcher write = WRITES.matcher(sql);
        if (!write.matches()) {
            unknown = true;
            return;
        }
        TABLES.add(write.group(2).toLowerCase(Locale.ROOT));
        deletes |= write.group(1).toUpperCase(Locale.ROOT).startsWith("DELETE");
    }

    static synchronized boolean any() {
        return unknown || !TABLES.isEmpty();
    }

    /** Whether that table may have changed, be it through a foreign key that cascades. */
    static synchronized boolean touched(String table, boolean hasRowsOfItsOwn) {
        return unknown || TABLES.contains(table.toLowerCase(Locale.ROOT)) || (deletes && hasRowsOfItsOwn);
    }

    static synchronized void forget() {
        TABLES.clear();
        unknown = false;
        deletes = false;
    }
}
