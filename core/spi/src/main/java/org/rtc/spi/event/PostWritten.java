package org.rtc.spi.event;

/**
 * Somebody wrote in a forum: the first post of a thread, or an answer. Observe it with {@code AFTER_SUCCESS}.
 *
 * @param itemId the course item that is the forum
 */
public record PostWritten(long courseId, long itemId, long threadId, long postId, long personId) {
}
