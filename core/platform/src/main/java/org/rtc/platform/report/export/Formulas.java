package org.rtc.platform.report.export;

/**
 * Texts that a spreadsheet would run as formulas. Whoever opens a file of figures must not start what a stranger typed
 * into a name.
 */
final class Formulas {
    private static final String BEGIN = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {
    }

    /** The text, with an apostrophe before it where it would run: spreadsheets take what follows as text. */
    static String harmless(String text) {
        String seen = text.stripLeading();
        boolean runs = !text.isEmpty() && BEGIN.indexOf(text.charAt(0)) >= 0 || !seen.isEmpty() && BEGIN.indexOf(seen.charAt(0)) >= 0;
        return runs ? "'" + text : text;
    }
}
