package org.rtc.learning.outline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Something to study or to do. Its kind knows what is in it. What is deleted can be brought back for a while. */
@Entity
@Table(name = "ln_item")
public class Item {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "course_id")
    private long courseId;
    @Column(name = "section_id")
    private long sectionId;
    private String kind;
    private LocalizedText title;
    private int position;
    private boolean hidden;
    @Column(name = "after_item_id")
    private Long after;
    @Lob
    private String data;
    private Instant deleted;
    @Version
    private int version;

    protected Item() {
    }

    public Item(Section section, String kind, LocalizedText title, int position) {
        this.courseId = section.getCourseId();
        this.sectionId = section.getId();
        this.kind = kind;
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

    /** Opens only when that other item is done. @param item id, or null where it is open from the start */
    public void openAfter(Long item) {
        if (item != null && item.equals(id)) {
            throw Problem.invalid("after", "learning.error.after");
        }
        after = item;
    }

    public void place(long section, int at) {
        sectionId = section;
        position = at;
    }

    /** @param json what the core's own kinds keep */
    public void keep(String json) {
        data = json;
    }

    /** @param when null brings it back */
    public void delete(Instant when) {
        deleted = when;
    }

    public CourseItem facts() {
        return new CourseItem(id, courseId, kind, title);
    }

    public Long getId() {
        return id;
    }

    public long getCourseId() {
        return courseId;
    }

    public long getSectionId() {
        return sectionId;
    }

    public String getKind() {
        return kind;
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

    public Long getAfter() {
        return after;
    }

    public String getData() {
        return data;
    }

    public Instant getDeleted() {
        return deleted;
    }
}
