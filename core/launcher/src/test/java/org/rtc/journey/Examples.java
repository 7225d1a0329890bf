package org.rtc.journey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records that contracts visit: each is made, or looked up, once for all tests of a module. */
final class Examples {
    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private Examples() {
    }

    /** @param what names the record @param maker gives its address or id */
    static String of(String what, Supplier<String> maker) {
        String made = MADE.get(what);
        if (made == null) {
            made = maker.get();
            MADE.put(what, made);
        }
        return made;
    }

    /** @throws AssertionError where nothing in the text is like the pattern */
    static String in(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return found.group();
    }
}
