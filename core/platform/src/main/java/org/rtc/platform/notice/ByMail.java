package org.rtc.platform.notice;

/** Whether notices go by mail too. */
public enum ByMail {
    /** Each by itself, at once. */
    NOW,
    /** Together, once a day. */
    DAILY,
    NEVER
}
