package org.rtc.learning.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.web.PagePath;

/** Courses that whoever is at work may edit, newest first. */
@Named("taughtCourses")
@RequestScoped
public class TaughtCourses {
    private static final int LIMIT = 30;

    @Inject
    EntityManager em;
    @Inject
    OwnerScopes owners;
    @Inject
    PagePath path;
    @Inject
    Words words;

    private Slice<CourseRow> part;

    @PostConstruct
    void load() {
        part = find(after(path.query("after")));
    }

    private static long after(String text) {
        return text == null || !text.matches("\\d{1,18}") ? Long.MAX_VALUE : Long.parseLong(text);
    }

    private Slice<CourseRow> find(long after) {
        Editable mine = Editable.of(owners.within(CourseAccess.EDIT));
        if (mine.none()) {
            return new Slice<>(List.of(), null);
        }
        var query = em.createQuery("""
                select new org.rtc.learning.course.CourseRow(c.id, c.title, c.summary, c.picture, c.starts, c.ends, c.enrolUntil,
                  c.enrolment, c.provider, c.topics, c.languages, c.hours, c.published, c.learners)
                from Course c where c.id < :after""" + mine.condition() + " order by c.id desc", CourseRow.class)
                .setParameter("after", after).setMaxResults(LIMIT + 1);
        return Slice.of(mine.bind(query).getResultList(), LIMIT, CourseRow::id);
    }

    public boolean isNone() {
        return part.items().isEmpty();
    }

    public String getNext() {
        return part.next();
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "list");
            for (CourseRow course : part.items()) {
                html.open("li").open("div", "class", "cover thumb c" + Category.of(course.topics())).close().open("div");
                words.written(html, "a", course.title(), "href", "/courses/" + course.id() + "/edit");
                html.element("small", words.t("learning.mine.learners", course.learners())).close();
                html.open("span", "class", course.published() ? "tag good" : "tag").icon(course.published() ? "check" : "hide")
                        .text(words.t(course.published() ? "learning.mine.published" : "learning.mine.draft")).close();
                html.close();
            }
            html.close();
        };
    }
}
