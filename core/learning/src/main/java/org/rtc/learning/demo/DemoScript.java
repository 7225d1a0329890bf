package org.rtc.learning.demo;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.learning.course.CourseDetails;
import org.rtc.learning.course.EnrolmentMode;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Reads the script of the demonstration. Days count from today, so that it never looks old. */
final class DemoScript {
    private DemoScript() {
    }

    static CourseDetails details(JsonObject script, Long provider) {
        LocalDate today = LocalDate.now();
        LocalDate starts = today.plusDays(script.getInt("starts"));
        LocalDate ends = today.plusDays(script.getInt("ends"));
        EnrolmentMode mode = EnrolmentMode.of(script.getString("enrolment")).orElseThrow();
        Integer capacity = script.get("capacity") instanceof JsonNumber number ? Integer.valueOf(number.intValue()) : null;
        return CourseDetails.titled(text(script.getJsonObject("title")))
                .described(text(script.getJsonObject("summary")), text(script.getJsonObject("description")))
                .between(starts, ends, mode == EnrolmentMode.CLOSED ? null : ends.minusDays(10), "America/Mexico_City")
                .admitting(mode, script.getString("enrolmentKey", null), capacity, script.getBoolean("waitingList", false))
                .givenBy(provider, strings(script, "topics"), strings(script, "languages"), script.getInt("hours"));
    }

    static LocalizedText text(JsonObject json) {
        Map<Lang, String> values = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.ALL) {
            values.put(lang, json.getString(lang.tag(), null));
        }
        return LocalizedText.of(values);
    }

    /** What an instructor would have typed. */
    static Map<String, String> fields(JsonObject item) {
        Map<String, String> fields = new HashMap<>();
        if (item.containsKey("text")) {
            text(item.getJsonObject("text")).tags().forEach((tag, html) -> fields.put("text." + tag, html));
        } else {
            fields.put("url", item.getString("url"));
            fields.put("note", item.getString("note"));
        }
        return fields;
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
