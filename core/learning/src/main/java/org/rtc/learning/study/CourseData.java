package org.rtc.learning.study;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import org.rtc.learning.outline.CourseView;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;

/** A course as search engines read it: schema.org {@code Course} with its instance, as JSON-LD. */
@RequestScoped
public class CourseData {
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Words words;

    String of(CourseView course, Places.Organisation provider) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("@context", "https://schema.org").add("@type", "Course")
                .add("name", words.read(course.title()).text())
                .add("description", words.read(course.summary().isEmpty() ? course.title() : course.summary()).text())
                .add("inLanguage", languages(course));
        if (provider != null) {
            JsonObjectBuilder organisation = JSON.createObjectBuilder().add("@type", "Organization")
                    .add("name", words.read(provider.name()).text());
            if (provider.url() != null) {
                organisation.add("url", provider.url());
            }
            json.add("provider", organisation);
        }
        JsonObjectBuilder instance = JSON.createObjectBuilder().add("@type", "CourseInstance").add("courseMode", "online");
        if (course.starts() != null) {
            instance.add("startDate", course.starts().toString());
        }
        if (course.ends() != null) {
            instance.add("endDate", course.ends().toString());
        }
        if (course.hours() != null) {
            instance.add("courseWorkload", "PT" + course.hours() + "H");
        }
        return json.add("hasCourseInstance", instance).build().toString().replace("<", "\\u003c");
    }

    private static JsonArrayBuilder languages(CourseView course) {
        JsonArrayBuilder languages = JSON.createArrayBuilder();
        course.languages().forEach(languages::add);
        return languages;
    }
}
