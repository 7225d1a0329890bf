package org.rtc.experts.profile;

/** To whom a person agreed to be shown. */
public enum Audience {
    NOBODY,
    /** Those who write requests for an office, a hub or the network. */
    OFFICES,
    EVERYONE
}
