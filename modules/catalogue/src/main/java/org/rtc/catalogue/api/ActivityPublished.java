package org.rtc.catalogue.api;

/** An activity was published: everybody sees it from now on. Observe it with {@code AFTER_SUCCESS}. */
public record ActivityPublished(long activityId) {
}
