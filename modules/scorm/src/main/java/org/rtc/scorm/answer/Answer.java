package org.rtc.scorm.answer;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a learner answered to one question. (SCORM 1.2 RTE §3.4.2.5; SCORM 2004 4th Ed. RTE §4.2.9)
 *
 * @param part     identifier of the part of the package
 * @param place    counted from 0, through all parts
 * @param question identifier; content that counts its questions anew in each part is told apart by the part
 * @param kind     such as {@code choice}; null where content did not say
 * @param wording  the question's text, or null (SCORM 1.2 has none)
 * @param response readable, or null
 * @param expected the correct responses, readable; null where content did not say
 * @param result   {@code correct}, {@code wrong}, {@code neutral}, {@code unanticipated} or a number; null where content did not say
 * @param seconds  that it took, or null
 */
public record Answer(String part, int place, String question, String kind, String wording, String response, String expected,
        String result, Double seconds) {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,5}):(\\d{1,2}):(\\d{1,2}(?:\\.\\d{1,4})?)");
    private static final Pattern PERIOD = Pattern.compile(
            "P(?:(\\d{1,4})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9}(?:\\.\\d{1,9})?)S)?)?");
    private static final Set<String> WRONG = Set.of("wrong", "incorrect");

    static Answer of(String part, int place, Map<String, String> fields) {
        String response = fields.getOrDefault("learner_response", fields.get("student_response"));
        String id = fields.getOrDefault("id", Integer.toString(place + 1));
        String kind = fields.get("type");
        return new Answer(part, place, id, kind, Responses.plain(fields.get("description")), Responses.readable(kind, response), expected(kind, fields),
                result(fields.get("result")), seconds(fields.get("latency")));
    }

    /** The wording, else its identifier. */
    public String name() {
        return name(wording, question);
    }

    static String name(String wording, String question) {
        return wording == null || wording.isBlank() ? Responses.plain(question) : wording;
    }

    /** Whether it was right; null where that cannot be said. */
    public Boolean right() {
        if (result == null) {
            return null;
        }
        return switch (result) {
            case "correct" -> true;
            case "wrong", "unanticipated" -> false;
            default -> null;
        };
    }

    private static String result(String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        return WRONG.contains(said) ? "wrong" : said;
    }

    private static String expected(String kind, Map<String, String> fields) {
        String all = IntStream.range(0, 20).mapToObj(i -> fields.get("correct_responses." + i + ".pattern")).filter(p -> p != null && !p.isEmpty())
                .map(pattern -> Responses.readable(kind, pattern)).distinct().collect(Collectors.joining(" / "));
        return all.isEmpty() ? null : all;
    }

    static Double seconds(String latency) {
        if (latency == null || latency.isBlank()) {
            return null;
        }
        Matcher clock = CLOCK.matcher(latency.strip());
        if (clock.matches()) {
            return part(clock, 1) * 3600 + part(clock, 2) * 60 + part(clock, 3);
        }
        Matcher period = PERIOD.matcher(latency.strip());
        return period.matches() ? part(period, 1) * 86_400 + part(period, 2) * 3600 + part(period, 3) * 60 + part(period, 4) : null;
    }

    private static double part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Double.parseDouble(matcher.group(group));
    }
}
