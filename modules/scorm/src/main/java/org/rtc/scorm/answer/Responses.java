package org.rtc.scorm.answer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Responses as people read them, by the kind of interaction: without the delimiters of SCORM 2004 (4th Ed. RTE §4.2.9.1), the
 * braces and points of SCORM 1.2 (RTE §3.4.2.5) and the packing of authoring tools. True and false stay {@code true} and
 * {@code false}: whoever shows them has the words.
 */
final class Responses {
    private static final Pattern MARKS = Pattern.compile("\\{(?:lang|case_matters|order_matters)=[^}]*}");
    private static final Pattern LANGUAGE = Pattern.compile("^\\{lang=[^}]*}");
    private static final Pattern PAIR = Pattern.compile("(?<=^|,)\\s*([^.,]+)\\.([^.,]+)\\s*(?=,|$)");
    private static final Pattern BETWEEN = Pattern.compile("(-?[\\d.]*)\\[:](-?[\\d.]*)");
    private static final Pattern BLANK = Pattern.compile("_+");
    private static final String PACKED = "urn:scormdriver:";

    private Responses() {
    }

    /** @param kind such as {@code choice}; null where content did not say */
    static String readable(String kind, String response) {
        if (response == null) {
            return null;
        }
        String bare = unpacked(MARKS.matcher(response).replaceAll(""));
        return switch (kind == null ? "" : kind) {
            case "true-false" -> truth(bare);
            case "matching" -> list(pairs(bare), ", ", " → ");
            case "sequencing" -> list(bare, " → ", " → ");
            case "performance" -> ranges(list(bare, ", ", ": "));
            case "choice" -> list(bare, ", ", " → ");
            case "likert" -> words(bare);
            case "numeric" -> ranges(bare);
            case "fill-in", "long-fill-in", "other" -> bare.replace("[,]", ", ");
            default -> ranges(bare.replace("[,]", ", ").replace("[.]", " → "));
        };
    }

    /** An identifier or a text in some language, without what is only for machines. */
    static String plain(String text) {
        return text == null ? null : unpacked(LANGUAGE.matcher(text).replaceFirst(""));
    }

    /** Of 2004 by its delimiters, of 1.2 by commas between identifiers, in braces where several together are right. */
    private static String list(String text, String between, String within) {
        if (text.contains("[,]") || text.contains("[.]")) {
            return List.of(text.split("\\[,]")).stream().map(each -> each.startsWith("[.]") ? each.substring(3) : each)
                    .map(each -> each.endsWith("[.]") ? each.substring(0, each.length() - 3) : each)
                    .map(each -> List.of(each.split("\\[\\.]")).stream().map(Responses::words).collect(Collectors.joining(within)))
                    .collect(Collectors.joining(between));
        }
        String bare = text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
        return bare.contains(" ") && !bare.contains(" → ") ? bare
                : List.of(bare.split(",")).stream().map(Responses::words).collect(Collectors.joining(between));
    }

    /** An identifier may hold no blanks: authoring tools write {@code The_right_answer}. */
    private static String words(String identifier) {
        return identifier.contains(" ") ? identifier : BLANK.matcher(identifier).replaceAll(" ").strip();
    }

    private static String pairs(String text) {
        return text.contains("[.]") ? text : PAIR.matcher(text.replaceAll("[{}]", "")).replaceAll("$1 → $2");
    }

    private static String ranges(String text) {
        Matcher between = BETWEEN.matcher(text);
        return between.replaceAll(range -> {
            String from = range.group(1), to = range.group(2);
            return from.isEmpty() ? to.isEmpty() ? "…" : "≤ " + to : to.isEmpty() ? "≥ " + from : from.equals(to) ? from : from + " – " + to;
        });
    }

    private static String truth(String text) {
        return switch (text.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "true", "t", "1" -> "true";
            case "false", "f", "0" -> "false";
            default -> text;
        };
    }

    private static String unpacked(String text) {
        if (!text.contains(PACKED)) {
            return text;
        }
        String bare = text.replace(PACKED, "");
        try {
            return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return bare;
        }
    }
}
