package org.rtc.catalogue.api;

/** A published activity will not take place, or was published by mistake. Observe it with {@code AFTER_SUCCESS}. */
public record ActivityCancelled(long activityId, String reason) {
}
