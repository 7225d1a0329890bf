package org.rtc.experts.request;

/** Who pays. */
public enum Funding {
    OFFICE, NETWORK, DONOR, SOUGHT
}
