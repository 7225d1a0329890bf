package org.rtc.container;

/** A note was written. */
record Written(String text) {
}
