package org.rtc.spi.audit;

import org.rtc.spi.access.Scope;

/** The record of what administrators and instructors changed; written in the transaction of the change. */
public interface Audit {
    /**
     * @param act    such as {@code learning.course.publish}; its words are {@code learning.act.course.publish}
     * @param object what it was done to, such as {@code course:12}
     * @param detail what changed, in words or JSON; never a secret
     */
    void record(String act, Scope scope, String object, String detail);
}
