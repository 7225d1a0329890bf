package org.rtc.scorm.pack.problem;

/** How much a problem of a package weighs. */
public enum Severity {
    /** The package cannot be taken in. */
    REFUSED,
    /** The package had a fault that was put right while reading; nothing has to be done. */
    MENDED,
    /** The package works, but its author should look at this. */
    WARNING
}
