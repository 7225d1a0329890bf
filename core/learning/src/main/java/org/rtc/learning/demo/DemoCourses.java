package org.rtc.learning.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.learning.outline.Items;
import org.rtc.learning.outline.Sections;
import org.rtc.spi.access.Scope;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.demo.DemoData;

/** The distance courses and workshops of the founding document, with invented content, and people who study them. */
@ApplicationScoped
public class DemoCourses implements DemoData {
    private static final String SCRIPT = "demo/learning/courses.json";

    @Inject
    CourseCatalogue catalogue;
    @Inject
    Sections sections;
    @Inject
    Items items;
    @Inject
    DemoProviders providers;
    @Inject
    DemoLearners learners;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void create() {
        JsonObject script = script();
        Map<String, Long> courses = new HashMap<>();
        script.getJsonArray("courses").getValuesAs(JsonObject.class).forEach(course -> courses.put(course.getString("key"), course(course)));
        script.getJsonObject("enrolments").forEach((person, what) -> learners.study(person, what.asJsonObject(), courses));
        script.getJsonArray("classmates").getValuesAs(JsonObject.class).forEach(person -> learners.join(person, courses));
    }

    private static JsonObject script() {
        try (InputStream in = DemoCourses.class.getClassLoader().getResourceAsStream(SCRIPT);
                JsonReader reader = JsonProvider.provider().createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long course(JsonObject script) {
        Long provider = providers.find(script.getString("provider"), script.isNull("country") ? null : script.getString("country"));
        long course = catalogue.create(DemoScript.details(script, provider), provider == null ? Scope.NETWORK : Scope.organisation(provider));
        for (JsonObject section : script.getJsonArray("sections").getValuesAs(JsonObject.class)) {
            section(course, section);
        }
        catalogue.certify(course, script.getBoolean("certificate", true));
        catalogue.publish(course, true);
        return course;
    }

    private void section(long course, JsonObject script) {
        long section = sections.add(course, DemoScript.text(script.getJsonObject("title")));
        Map<String, Long> byTitle = new HashMap<>();
        for (JsonObject item : script.getJsonArray("items").getValuesAs(JsonObject.class)) {
            ItemSource source = new ItemSource(DemoScript.fields(item), null, null);
            long id = items.add(course, section, item.getString("kind"), DemoScript.text(item.getJsonObject("title")), source);
            byTitle.put(item.getJsonObject("title").getString("es"), id);
            if (item.containsKey("after") && byTitle.containsKey(item.getString("after"))) {
                items.change(id, DemoScript.text(item.getJsonObject("title")), byTitle.get(item.getString("after")), source);
            }
        }
    }
}
