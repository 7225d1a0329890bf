package org.rtc.hubs.region;

import java.util.List;
import org.rtc.hubs.course.CourseSet;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;

/** Courses of a regional set, as a reader gets them. */
public final class CourseList {
    private CourseList() {
    }

    public static void write(Html html, Words words, List<CourseSet.Entry> entries) {
        html.open("ol", "class", "list");
        entries.forEach(entry -> {
            html.open("li").icon("course").open("div");
            words.written(html, "a", entry.course().title(), "href", "/courses/" + entry.course().id());
            html.element("small", words.languages(entry.languages())).close().close();
        });
        html.close();
    }
}
