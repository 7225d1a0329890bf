package org.rtc.launcher.module;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another part that a module needs, as its descriptor says: {@code experts[1,2)}. Without a range any version will do. */
public record Requirement(String id, VersionRange range) {

    private static final Pattern FORM = Pattern.compile("\\G\\s*([a-z][a-z0-9-]*)\\s*([\\[(][^\\])]*[\\])])?\\s*(?:,|$)");

    /** @throws IllegalArgumentException when the text is no list of requirements */
    public static List<Requirement> parseList(String text) {
        List<Requirement> requirements = new ArrayList<>();
        Matcher matcher = FORM.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find()) {
            String range = matcher.group(2);
            requirements.add(new Requirement(matcher.group(1), range == null ? VersionRange.ANY : VersionRange.parse(range)));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("'" + text.strip() + "' is no list such as experts[1,2), hubs[1,2)");
        }
        return List.copyOf(requirements);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return range.equals(VersionRange.ANY) ? id : id + range;
    }
}
