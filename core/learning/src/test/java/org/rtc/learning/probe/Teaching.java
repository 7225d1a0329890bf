package org.rtc.learning.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.learning.course.CourseDetails;
import org.rtc.learning.course.EnrolmentMode;
import org.rtc.learning.outline.Items;
import org.rtc.learning.outline.Sections;
import org.rtc.spi.access.Scope;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;

/** Courses for tests, made as instructors make them. */
@ApplicationScoped
public class Teaching {
    @Inject
    CourseCatalogue catalogue;
    @Inject
    Sections sections;
    @Inject
    Items items;

    public static LocalizedText es(String text) {
        return LocalizedText.of(Lang.ES, text);
    }

    /** A published course that anyone can enter. */
    public long course(String title) {
        return course(CourseDetails.titled(es(title)));
    }

    public long course(CourseDetails details) {
        return As.system(() -> {
            long id = catalogue.create(details, Scope.NETWORK);
            catalogue.publish(id, true);
            return id;
        });
    }

    /** With room for so many. */
    public long courseFor(int learners, boolean waitingList) {
        return course(CourseDetails.titled(es("Censos")).admitting(EnrolmentMode.OPEN, null, learners, waitingList));
    }

    public long section(long course, String title) {
        return As.system(() -> sections.add(course, es(title)));
    }

    public long page(long course, long section, String title) {
        Map<String, String> fields = new HashMap<>();
        fields.put("text.es", "<p>" + title + " en detalle</p>");
        return As.system(() -> items.add(course, section, "page", es(title), new ItemSource(fields, null, null)));
    }
}
