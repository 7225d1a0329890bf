package org.rtc.spi.people;

/**
 * A person as others see them.
 *
 * @param country ISO 3166 alpha-2, or null
 */
public record Person(long id, String username, String givenName, String familyName, String country) {
    public String name() {
        return (givenName + " " + familyName).strip();
    }

    public String initials() {
        String all = (givenName.isEmpty() ? "" : givenName.substring(0, 1))
                + (familyName.isEmpty() ? "" : familyName.substring(0, 1));
        return all.toUpperCase(java.util.Locale.ROOT);
    }
}
