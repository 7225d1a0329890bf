package org.rtc.bench.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** Learners, what they are enrolled in and how far they are. They sign in with the administrator's password. */
final class PeopleData {
    private static final int OWN_COURSES = 6;
    private static final int DONE = 20;
    private static final int OTHERS_COURSES = 10;

    private final Connection connection;
    private final LocalDateTime now = LocalDateTime.now();

    PeopleData(Connection connection) {
        this.connection = connection;
    }

    void make(int times) throws SQLException {
        int learners = Numbers.LEARNERS * times;
        int others = times == 1 ? 0 : 1_000 * times - learners;
        people(learners + others);
        enrolments(learners, others, Numbers.COURSES * times);
        progress(learners);
    }

    private void people(int count) throws SQLException {
        try (Batch batch = new Batch(connection, "pf_person", "id,username,email,given_name,family_name,country,lang,zone,active,email_confirmed,created")) {
            for (int i = 0; i < count; i++) {
                String name = Numbers.LEARNER + (i + 1);
                batch.add(Numbers.FIRST + i, name, name + "@example.org", "María " + i, "Estudiante", "HN", "en", "America/Tegucigalpa", true, true, now);
            }
        }
        try (PreparedStatement update = connection.prepareStatement("update pf_person set password_hash = "
                + "(select h from (select password_hash as h from pf_person where username = 'admin') one) where id >= ?")) {
            update.setLong(1, Numbers.FIRST);
            update.executeUpdate();
        }
    }

    /** Each learner studies the measured course and five more; others, who are there when it has grown, ten of the rest. */
    private void enrolments(int learners, int others, int courses) throws SQLException {
        try (Batch batch = new Batch(connection, "ln_enrolment", "course_id,person_id,role,status,since,last_seen,last_item_id")) {
            for (int i = 0; i < learners; i++) {
                batch.add(Numbers.FIRST, Numbers.FIRST + i, "learner", "ACTIVE", now.minusDays(30), now, Numbers.FIRST + DONE);
                for (int k = 1; k < OWN_COURSES; k++) {
                    enrol(batch, Numbers.FIRST + i, 1 + (i * OWN_COURSES + k) % (courses - 1));
                }
            }
            for (int i = learners; i < learners + others; i++) {
                for (int k = 0; k < OTHERS_COURSES; k++) {
                    enrol(batch, Numbers.FIRST + i, 1 + (i * OTHERS_COURSES + k) % (courses - 1));
                }
            }
        }
    }

    private void enrol(Batch batch, long person, int course) throws SQLException {
        batch.add(Numbers.FIRST + course, person, "learner", "ACTIVE", now.minusDays(30), now.minusDays(course % 25), null);
    }

    private void progress(int learners) throws SQLException {
        try (Batch batch = new Batch(connection, "ln_item_progress", "person_id,item_id,course_id,status,seconds,measure,attempts,changed")) {
            for (int i = 0; i < learners; i++) {
                for (int k = 0; k < DONE; k++) {
                    batch.add(Numbers.FIRST + i, Numbers.FIRST + k, Numbers.FIRST, "COMPLETED", 300L, 1.0, 1, now);
                }
            }
        }
    }
}
