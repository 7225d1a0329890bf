package org.rtc.experts.request;

/** How a request ended. */
public enum RequestOutcome {
    FOUND, NOT_FOUND, WITHDRAWN
}
