package org.rtc.learning.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.learning.course.CourseDetails;
import org.rtc.learning.course.EnrolmentMode;
import org.rtc.spi.people.Places;

/** What is said of a course in its file, as far as it holds here: topics that are not in force are left out, and a key is not known. */
@ApplicationScoped
public class CourseFacts {
    @Inject
    Places places;

    CourseDetails of(JsonObject json) {
        Set<String> known = places.topics().stream().map(Places.Topic::code).collect(Collectors.toSet());
        EnrolmentMode mode = EnrolmentMode.of(json.getString("enrolment", "")).filter(each -> each != EnrolmentMode.KEY).orElse(EnrolmentMode.CLOSED);
        return CourseDetails.titled(CourseRestore.text(json.getJsonObject("title")))
                .described(CourseRestore.text(json.getJsonObject("summary")), CourseRestore.text(json.getJsonObject("description")))
                .between(date(json, "starts"), date(json, "ends"), date(json, "enrolUntil"), json.getString("zone", "UTC"))
                .admitting(mode, null, json.containsKey("capacity") ? Integer.valueOf(json.getInt("capacity")) : null, json.getBoolean("waitingList", false))
                .givenBy(null, texts(json, "topics").stream().filter(known::contains).toList(), texts(json, "languages"),
                        json.containsKey("hours") ? Integer.valueOf(json.getInt("hours")) : null);
    }

    private static LocalDate date(JsonObject json, String name) {
        String date = json.getString(name, null);
        return date == null ? null : LocalDate.parse(date);
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList() : List.of();
    }
}
