package org.rtc.experts.profile;

import java.util.EnumSet;
import java.util.Set;

/** The fields of a profile that a person shares one by one. The name and the line beneath it go with being listed. */
public enum Shared {
    SUMMARY, COUNTRY, EMPLOYER, SKILLS, LANGUAGES, AVAILABILITY, WORKED_IN, PUBLICATIONS, REFERENCES, CV, EMAIL, PHONE;

    private static final Set<Shared> FOR_OFFICES = EnumSet.of(REFERENCES, CV, EMAIL, PHONE);

    /** Whether only offices ever see it, however wide the audience: what concerns third persons, and ways to reach somebody. */
    public boolean officesOnly() {
        return FOR_OFFICES.contains(this);
    }
}
