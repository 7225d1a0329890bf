package org.rtc.launcher.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which tables a statement of a migration makes, changes or writes to; what it reads or refers to is not among them.
 *
 * @param tables in lower case, without a schema
 * @param what   the statement in two words, such as {@code create table}
 */
record WrittenTables(List<String> tables, String what) {

    private static final Set<String> HARMLESS = Set.of("set", "select", "analyze");
    private static final Set<String> MODIFIERS = Set.of("into", "ignore", "low_priority", "delayed", "quick", "from", "if", "not", "exists",
            "table", "only", "temporary", "or", "replace");

    /** @throws IllegalArgumentException for a statement that no migration of a module needs */
    static WrittenTables of(List<String> words) {
        List<String> lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        String first = lower.get(0);
        if (HARMLESS.contains(first)) {
            return new WrittenTables(List.of(), first);
        }
        return switch (first) {
            case "insert", "replace", "merge", "update", "delete" -> new WrittenTables(List.of(name(lower, skip(lower, 1))), first);
            case "truncate" -> new WrittenTables(List.of(name(lower, skip(lower, 1))), first);
            case "create", "alter", "drop", "rename" -> definition(lower);
            default -> throw new IllegalArgumentException(first);
        };
    }

    private static WrittenTables definition(List<String> words) {
        int at = 1;
        while (at < words.size() && Set.of("or", "replace", "temporary", "unique", "fulltext").contains(words.get(at))) {
            at++;
        }
        String kind = at < words.size() ? words.get(at) : "";
        String what = words.get(0) + " " + kind;
        return switch (kind) {
            case "table" -> new WrittenTables(tables(words, at + 1), what);
            case "view" -> new WrittenTables(List.of(name(words, skip(words, at + 1))), what);
            case "index" -> {
                int on = words.indexOf("on");
                yield new WrittenTables(on < 0 ? List.of() : List.of(name(words, on + 1)), what);
            }
            default -> throw new IllegalArgumentException(what.strip());
        };
    }

    /** One, or several with commas between, and what they are renamed to. */
    private static List<String> tables(List<String> words, int from) {
        List<String> tables = new ArrayList<>();
        String verb = words.get(0);
        int at = skip(words, from);
        tables.add(name(words, at));
        for (int i = at + 1; i < words.size() - 1; i++) {
            boolean another = words.get(i).equals(",") && !verb.equals("create") && !verb.equals("alter");
            boolean renamed = words.get(i).equals("to") && (verb.equals("rename") || verb.equals("alter") && words.get(i - 1).equals("rename"));
            if (another || renamed) {
                tables.add(name(words, i + 1));
            }
        }
        return tables;
    }

    private static int skip(List<String> words, int from) {
        int at = from;
        while (at < words.size() - 1 && MODIFIERS.contains(words.get(at))) {
            at++;
        }
        return at;
    }

    private static String name(List<String> words, int at) {
        int last = at;
        while (last + 2 < words.size() && words.get(last + 1).equals(".")) {
            last += 2;
        }
        return last < words.size() ? words.get(last) : "";
    }
}
