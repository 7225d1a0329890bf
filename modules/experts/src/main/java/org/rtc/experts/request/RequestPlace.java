package org.rtc.experts.request;

/** Where the work is to be done. */
public enum RequestPlace {
    REMOTE, IN_PERSON, EITHER
}
