package org.rtc.learning.forum;

import java.time.Instant;

/** A thread in a list. */
public record ThreadRow(Long id, String title, Long authorId, Long lastAuthorId, Instant lastAt, Integer posts,
        Boolean pinned, Boolean closed) {
}
