package org.rtc.launcher.database;

import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.Part;

/** The migrations of a module failed, and the database is as it was before: an application without them can go on. */
public final class Undone extends Refusal {

    private final transient Part part;

    Undone(Part part, Refusal refusal) {
        super(refusal.getMessage(), refusal);
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
