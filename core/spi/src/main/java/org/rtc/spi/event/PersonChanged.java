package org.rtc.spi.event;

/** A person registered or changed their profile, or their account was closed or opened again. Observe it with {@code AFTER_SUCCESS}. */
public record PersonChanged(long personId, boolean created) {
}
