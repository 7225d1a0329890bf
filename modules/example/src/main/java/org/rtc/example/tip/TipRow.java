package org.rtc.example.tip;

import java.time.Instant;

/** A tip in a list. */
public record TipRow(Long id, String text, Long authorId, Instant created) {
}
