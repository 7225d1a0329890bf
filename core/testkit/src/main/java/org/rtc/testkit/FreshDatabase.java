package org.rtc.testkit;

/** Fired when the database is as new again, for test beans that must empty a cache or an index with it. */
public record FreshDatabase() {
}
