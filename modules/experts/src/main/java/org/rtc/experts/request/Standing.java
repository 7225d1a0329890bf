package org.rtc.experts.request;

/** How far an expert is with a request. */
public enum Standing {
    SHORTLISTED, INVITED, ACCEPTED, DECLINED, CHOSEN;

    /** Whether the expert knows of the request. */
    public boolean asked() {
        return this != SHORTLISTED;
    }

    public boolean agreed() {
        return this == ACCEPTED || this == CHOSEN;
    }
}
