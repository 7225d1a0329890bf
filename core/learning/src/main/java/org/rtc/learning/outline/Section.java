package org.rtc.learning.outline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** A part of a course with items of its own. What is deleted can be brought back for a while. */
@Entity
@Table(name = "ln_section")
public class Section {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "course_id")
    private long courseId;
    private LocalizedText title;
    private int position;
    private boolean hidden;
    private Instant deleted;
    @Version
    private int version;

    protected Section() {
    }

    public Section(long courseId, LocalizedText title, int position) {
        this.courseId = courseId;
        this.position = position;
        rename(title);
    }

    public final void rename(LocalizedText name) {
        if (name.isEmpty()) {
            throw Problem.invalid("title", "learning.error.title");
        }
        title = name;
    }

    public void hide(boolean yes) {
        hidden = yes;
    }

    public void place(int at) {
        position = at;
    }

    /** @param when null brings it back */
    public void delete(Instant when) {
        deleted = when;
    }

    public Long getId() {
        return id;
    }

    public long getCourseId() {
        return courseId;
    }

    public LocalizedText getTitle() {
        return title;
    }

    public int getPosition() {
        return position;
    }

    public boolean isHidden() {
        return hidden;
    }

    public Instant getDeleted() {
        return deleted;
    }
}
