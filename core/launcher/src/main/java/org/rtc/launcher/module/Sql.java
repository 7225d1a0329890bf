package org.rtc.launcher.module;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of each statement of a migration: names, keywords and punctuation in order, without comments and without
 * what stands between single quotes. What MySQL runs though it looks like a comment counts as written.
 */
final class Sql {

    private final String text;
    private int at;

    private Sql(String text) {
        this.text = text;
    }

    /** @param line where its first word stands */
    record Statement(int line, List<String> words) {
    }

    static List<Statement> statements(String text) {
        Sql sql = new Sql(text);
        List<Statement> statements = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int line = 1;
        int counted = 0;
        for (String word = sql.next(); word != null; word = sql.next()) {
            if (words.isEmpty()) {
                line += (int) text.substring(counted, Math.min(sql.at, text.length())).chars().filter(c -> c == '\n').count();
                counted = Math.min(sql.at, text.length());
            }
            if (!word.equals(";")) {
                words.add(word);
            } else if (!words.isEmpty()) {
                statements.add(new Statement(line, words));
                words = new ArrayList<>();
            }
        }
        if (!words.isEmpty()) {
            statements.add(new Statement(line, words));
        }
        return statements;
    }

    private String next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("/*!", at)) {
                at += 3;
                while (at < text.length() && Character.isDigit(text.charAt(at))) {
                    at++;
                }
            } else if (text.startsWith("*/", at)) {
                at += 2;
            } else if (text.startsWith("/*", at)) {
                skipTo("*/");
            } else if (text.startsWith("--", at) || c == '#') {
                skipTo("\n");
            } else if (c == '\'') {
                quoted('\'');
            } else if (c == '`' || c == '"') {
                return quoted(c);
            } else if (isName(c)) {
                return name();
            } else {
                at++;
                return String.valueOf(c);
            }
        }
        return null;
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at + end.length());
        at = found < 0 ? text.length() : found + end.length();
    }

    /** Doubled quotes and, in strings, what a backslash takes away stay inside. */
    private String quoted(char quote) {
        int begin = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '\'') {
                at += 2;
            } else if (c == quote && at + 1 < text.length() && text.charAt(at + 1) == quote) {
                at += 2;
            } else if (c == quote) {
                break;
            } else {
                at++;
            }
        }
        String inside = text.substring(begin, Math.min(at, text.length()));
        at++;
        return inside;
    }

    private String name() {
        int begin = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
