package org.rtc.example.quiet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import org.rtc.spi.course.CourseBackupPart;

/** Goes into the file to which a course is backed up, beside the items, and comes back with it. */
@ApplicationScoped
public class QuietBackup implements CourseBackupPart {
    @Inject
    QuietCourses courses;

    @Override
    public String id() {
        return "example.quiet";
    }

    @Override
    public JsonObject backup(long courseId) {
        return courses.is(courseId) ? Json.createObjectBuilder().add("quiet", true).build() : null;
    }

    @Override
    public void restore(long courseId, JsonObject data, Map<Long, Long> items) {
        courses.keep(courseId, data.getBoolean("quiet", false));
    }
}
