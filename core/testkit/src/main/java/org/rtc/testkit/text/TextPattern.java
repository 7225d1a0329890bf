package org.rtc.testkit.text;

import java.text.MessageFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at a text as {@link MessageFormat} will: it is a pattern only where it has arguments. */
final class TextPattern {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");

    private TextPattern() {
    }

    static Set<Integer> arguments(String text) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher found = ARGUMENT.matcher(text);
        while (found.find()) {
            numbers.add(Integer.valueOf(found.group(1)));
        }
        return numbers;
    }

    /** @return why the text with arguments is no pattern; null where all is well */
    static String fault(String text) {
        if (!arguments(text).isEmpty()) {
            try {
                new MessageFormat(text);
            } catch (IllegalArgumentException e) {
                return "is no pattern: " + e.getMessage();
            }
        }
        return null;
    }

    /** @return what is wrong with the apostrophes; null where all is well */
    static String apostrophes(String text) {
        if (arguments(text).isEmpty()) {
            return text.contains("''") ? "has no arguments, so both of '' would be shown" : null;
        }
        String rest = text.replace("''", "").replaceAll("'[{}]+'", "");
        return rest.contains("'") ? "has arguments, so ' must be written '' (or ’): " + text : null;
    }
}
