package org.rtc.catalogue.api;

/** A published activity was changed or postponed. Observe it with {@code AFTER_SUCCESS}. */
public record ActivityChanged(long activityId) {
}
