package org.rtc.learning.course;

import java.util.List;
import java.util.Map;
import org.rtc.learning.progress.CourseShare;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;

/** Courses as cards. */
public final class CourseCards implements Fragment {
    private final List<CourseRow> courses;
    private final Map<Long, Places.Organisation> providers;
    private final Map<Long, CourseShare> shares;
    private final Words words;

    /** @param shares how far the reader is in their courses; empty where that is not shown */
    public CourseCards(List<CourseRow> courses, Map<Long, Places.Organisation> providers, Map<Long, CourseShare> shares, Words words) {
        this.courses = courses;
        this.providers = providers;
        this.shares = shares;
        this.words = words;
    }

    @Override
    public void write(Html html) {
        html.open("ul", "class", "grid");
        courses.forEach(course -> card(html, course));
        html.close();
    }

    private void card(Html html, CourseRow course) {
        html.open("li", "class", "course");
        if (course.picture() == null) {
            html.open("div", "class", "cover c" + Category.of(course.topics())).close();
        } else {
            html.empty("img", "class", "cover", "src", "/courses/" + course.id() + "/picture/" + course.picture(), "alt", "", "loading", "lazy");
        }
        if (course.enrolUntil() != null && shares.get(course.id()) == null) {
            html.open("div", "class", "tags").element("span", words.t("learning.card.until", words.date(course.enrolUntil())), "class", "tag").close();
        }
        html.open("div", "class", "body").open("h3");
        words.written(html, "a", course.title(), "href", "/courses/" + course.id());
        html.close();
        words.written(html, "p", course.summary());
        foot(html, course);
        html.close().close();
    }

    private void foot(Html html, CourseRow course) {
        CourseShare share = shares.get(course.id());
        if (share != null) {
            String percent = words.t("learning.card.done", share.percent());
            html.element("progress", percent, "class", share.finished() ? "full" : null, "value", Integer.toString(share.percent()),
                    "max", "100", "aria-label", percent);
            return;
        }
        html.open("div", "class", "foot-line");
        if (course.hours() != null) {
            html.element("span", words.t("learning.course.hours", course.hours()));
        }
        if (!course.languages().isEmpty()) {
            html.element("span", words.languages(course.languages()));
        }
        Places.Organisation provider = course.provider() == null ? null : providers.get(course.provider());
        if (provider != null) {
            words.written(html, "span", provider.name());
        }
        html.close();
    }
}
