package org.rtc.scorm.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.Courses;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.spi.report.Table.Column;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Guard;

/** How the packages of the courses that somebody edits are used: a few statements, however many packages. */
@ApplicationScoped
public class PackagesReport implements Report {
    private static final String EDIT = "learning:course:edit";
    private static final int MOST = 2000;

    @Inject
    EntityManager em;
    @Inject
    Courses courses;
    @Inject
    Access access;
    @Inject
    Texts texts;

    @Override
    public String id() {
        return "scorm.report.packages";
    }

    @Override
    public Guard guard() {
        return Guard.needs(EDIT);
    }

    @Override
    public Table table(Lang lang, Map<String, String> chosen) {
        List<Object[]> used = em.createQuery("select a.itemId, count(distinct a.personId), count(a.id), sum(a.seconds), avg(" + AttemptQueries.POINTS
                + ") from ScormAttempt a where a.setAside is null group by a.itemId order by a.itemId desc", Object[].class)
                .setMaxResults(MOST).getResultList();
        Map<Long, CourseItem> items = courses.items(used.stream().map(row -> (Long) row[0]).toList());
        Map<Long, LocalizedText> titles = courses.titles(items.values().stream().map(CourseItem::courseId).collect(Collectors.toSet()));
        Map<Long, Boolean> mine = new HashMap<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Object[] row : used) {
            CourseItem item = items.get((Long) row[0]);
            if (item != null && mine.computeIfAbsent(item.courseId(), course -> access.can(EDIT, courses.scope(course)))) {
                rows.add(Arrays.asList(read(titles.get(item.courseId()), lang), read(item.title(), lang), row[1], row[2],
                        ((Number) row[3]).longValue() / Math.max(1, ((Number) row[1]).longValue()), rounded(row[4])));
            }
        }
        return new Table(texts.get(lang, id()), texts.get(lang, id() + ".note"), List.of(Column.text(texts.get(lang, "scorm.crumb.course")),
                Column.text(texts.get(lang, "scorm.report.packages.item")), Column.number(texts.get(lang, "scorm.report.packages.learners")),
                Column.number(texts.get(lang, "scorm.report.packages.attempts")),
                new Column(texts.get(lang, "scorm.report.packages.time"), Column.Type.DURATION),
                Column.number(texts.get(lang, "scorm.report.packages.score"))), rows);
    }

    private static String read(LocalizedText text, Lang lang) {
        return text == null ? "" : text.in(lang).text();
    }

    private static Double rounded(Object mean) {
        return mean == null ? null : Math.round(((Number) mean).doubleValue() * 10) / 10.0;
    }
}
