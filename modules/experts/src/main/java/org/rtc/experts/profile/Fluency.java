package org.rtc.experts.profile;

/** How well somebody speaks a language; the greater the better. */
public enum Fluency {
    BASIC, WORKING, NATIVE
}
