package org.rtc.learning.forum;

import java.time.Instant;

/** A post as it is shown. @param html safe, as kept @param files how many are attached */
public record PostRow(Long id, Long authorId, Long replyTo, String html, Integer files, Instant created, Instant edited,
        Instant deleted) {
}
