package org.rtc.learning.course;

import java.util.Locale;
import java.util.Optional;

/** Who can enrol by themselves. */
public enum EnrolmentMode {
    /** Anyone, at once. */
    OPEN,
    /** Whoever knows the key. */
    KEY,
    /** Whoever asks and is approved. */
    APPROVAL,
    /** Nobody; whoever runs the course enrols people. */
    CLOSED;

    /** As in REST and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EnrolmentMode> of(String id) {
        for (EnrolmentMode mode : values()) {
            if (mode.id().equals(id)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
