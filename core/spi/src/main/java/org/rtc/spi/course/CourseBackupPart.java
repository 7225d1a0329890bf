package org.rtc.spi.course;

import jakarta.json.JsonObject;
import java.util.Map;

/**
 * What a part keeps of a course beside its items, for the one file to which a course is backed up. An
 * {@code @ApplicationScoped} bean. What people did in the course is not in that file. Items back themselves up:
 * {@link ItemKind#fields} and {@link ItemKind#files}.
 */
public interface CourseBackupPart {
    /** With the part's id in front: {@code quiz.bank}. */
    String id();

    /** @return null where it keeps nothing of that course */
    JsonObject backup(long courseId);

    /**
     * Gives it to a new course, in the transaction that makes it. The file may come from anywhere: trust nothing in it.
     *
     * @param items id in the file to id here, of the items that could be restored
     * @throws org.rtc.spi.problem.Problem 422 where it will not do; then the whole course is not made
     */
    void restore(long courseId, JsonObject data, Map<Long, Long> items);
}
