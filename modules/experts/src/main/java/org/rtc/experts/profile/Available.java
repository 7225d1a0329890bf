package org.rtc.experts.profile;

/** Whether somebody takes on missions. */
public enum Available {
    NOW, LATER, NO
}
