package org.rtc.experts.request;

public enum RequestStatus {
    OPEN, CLOSED
}
