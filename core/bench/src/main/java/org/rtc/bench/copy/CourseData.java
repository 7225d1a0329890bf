package org.rtc.bench.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Courses in twenty topics, of which one in ten is about statistics; the first has sections and items. */
final class CourseData {
    private static final int TOPICS = 20;

    private final Connection connection;
    private final Prose prose = new Prose();

    CourseData(Connection connection) {
        this.connection = connection;
    }

    void make(int courses) throws SQLException {
        courses(courses);
        sections();
        items();
    }

    private void courses(int count) throws SQLException {
        List<String> topics = strings("select t.code from pf_topic t join pf_topic_edition e on e.id = t.edition "
                + "where e.in_force = true and t.parent is not null order by t.code limit " + TOPICS);
        List<String> offices = strings("select id from pf_organisation order by id limit " + TOPICS);
        LocalDateTime now = LocalDateTime.now();
        try (Batch batch = new Batch(connection, "ln_course", "id,title,summary,description,starts,ends,enrol_until,zone,learners,enrolment,"
                + "organisation_id,scope_kind,scope_id,topics,languages,workload_hours,published,created_by,created,changed")) {
            for (int i = 0; i < count; i++) {
                boolean hit = i % (Numbers.COURSES / Numbers.HITS) == 5;
                batch.add(Numbers.FIRST + i, title(i, hit), prose.localized("", "", 140), prose.localized("<p>", "<p>", 600),
                        LocalDate.of(2026, 1, 15), LocalDate.of(2030, 6, 30), LocalDate.of(2030, 5, 31), "America/Mexico_City",
                        i == 0 ? Numbers.LEARNERS : 0, "OPEN", Long.valueOf(offices.get(i % offices.size())), "network", "",
                        topics.get(i % topics.size()), "es en", 10 + i % 40, true, 1L, now.minusMinutes(count - i), now);
            }
        }
    }

    private String title(int i, boolean hit) {
        return prose.localized(hit ? "Estadística de " : "Curso sobre ", hit ? "Statistics of " : "Course on ", 30).replace("\"}", " " + i + "\"}");
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void sections() throws SQLException {
        try (Batch batch = new Batch(connection, "ln_section", "id,course_id,title,position")) {
            for (int i = 0; i < Numbers.SECTIONS; i++) {
                batch.add(Numbers.FIRST + i, Numbers.FIRST, prose.localized("", "", 25), i);
            }
        }
    }

    /** The packages come later, through REST, into the last section. */
    private void items() throws SQLException {
        try (Batch batch = new Batch(connection, "ln_item", "id,course_id,section_id,kind,title,position,data")) {
            for (int i = 0; i < Numbers.ITEMS; i++) {
                boolean forum = Numbers.FIRST + i == Numbers.FORUM;
                boolean link = i % 5 == 4;
                batch.add(Numbers.FIRST + i, Numbers.FIRST, Numbers.FIRST + i / 7, forum ? "forum" : link ? "link" : "page",
                        prose.localized("", "", 35), i % 7, forum ? null : link ? "{\"url\":\"https://example.org/\",\"note\":\"\"}"
                                : "{\"text\":" + prose.localized("", "", 900) + "}");
            }
        }
    }
}
