package org.rtc.experts.profile;

/** How well somebody masters a subject; the greater the better. */
public enum Level {
    BASIC, SOLID, LEADING
}
