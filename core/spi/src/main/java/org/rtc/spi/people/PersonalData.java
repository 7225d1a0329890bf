package org.rtc.spi.people;

import jakarta.json.JsonValue;

/**
 * What a part keeps of a person, for the copy that each may ask for and for the end of their account. An
 * {@code @ApplicationScoped} bean. Every part that has a column with a person's id has one.
 */
public interface PersonalData {
    /** Name of the section in the copy, with the part's id in front: {@code learning.enrolments}. */
    String section();

    /** All that this part keeps of the person; never a secret, never what is somebody else's. */
    JsonValue export(long personId);

    /**
     * Forgets the person, in the transaction that ends their account: what is theirs alone goes, with its files. What
     * others built upon may stay without them (a post keeps its number, and whoever looks it up in {@link People} finds
     * nobody). Called once; what it throws keeps the account as it was.
     */
    void erase(long personId);
}
