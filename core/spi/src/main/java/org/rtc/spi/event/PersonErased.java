package org.rtc.spi.event;

/** An account was erased; its id will never be anybody's again. Observe it with {@code AFTER_SUCCESS}. */
public record PersonErased(long personId) {
}
