package org.rtc.example.quiet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A course whose learners get no tip when they enrol. Courses are another part's: their id is kept, without a foreign key. */
@Entity(name = "ExampleQuietCourse")
@Table(name = "ex_quiet_course")
public class QuietCourse {
    @Id
    @Column(name = "course_id")
    private long courseId;

    protected QuietCourse() {
    }

    QuietCourse(long courseId) {
        this.courseId = courseId;
    }
}
