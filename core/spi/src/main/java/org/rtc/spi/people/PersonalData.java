package org.rtc.spi.people;

import jakarta.json.JsonValue;

/** What a part keeps of a person, for the copy that each may ask for. An {@code @ApplicationScoped} bean. */
public interface PersonalData {
    /** Name of the section in the copy, with the part's id in front: {@code learning.enrolments}. */
    String section();

    /** All that this part keeps of the person; never a secret, never what is somebody else's. */
    JsonValue export(long personId);
}
