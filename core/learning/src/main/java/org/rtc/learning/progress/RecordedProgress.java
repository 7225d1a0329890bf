package org.rtc.learning.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.rtc.spi.course.ItemProgress;

/** How far a person is with an item. */
@Entity
@Table(name = "ln_item_progress")
@IdClass(RecordedProgress.Key.class)
public class RecordedProgress {
    @Id
    @Column(name = "person_id")
    private long personId;
    @Id
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "course_id")
    private long courseId;
    @Enumerated(EnumType.STRING)
    private ItemProgress.Status status;
    private Double score;
    private long seconds;
    private Double measure;
    private int attempts;
    private Instant changed;

    protected RecordedProgress() {
    }

    public RecordedProgress(long courseId, long itemId, long personId, ItemProgress progress, Instant now) {
        this.courseId = courseId;
        this.itemId = itemId;
        this.personId = personId;
        replace(progress, now);
    }

    public final void replace(ItemProgress progress, Instant now) {
        status = progress.status();
        score = progress.score();
        seconds = progress.seconds();
        measure = progress.measure();
        attempts = progress.attempts();
        changed = now;
    }

    public ItemProgress facts() {
        return new ItemProgress(status, score, seconds, measure, attempts);
    }

    public Instant getChanged() {
        return changed;
    }

    /** Person and item. */
    public static class Key implements Serializable {
        private long personId;
        private long itemId;

        public Key() {
        }

        public Key(long personId, long itemId) {
            this.personId = personId;
            this.itemId = itemId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.personId == personId && key.itemId == itemId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(personId * 31 + itemId);
        }
    }
}
