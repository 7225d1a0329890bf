package org.rtc.spi.demo;

import org.rtc.spi.text.Lang;

/** People for demonstrations, with invented names. */
public interface DemoAccounts {
    /**
     * Makes a person without a password, whom nobody can sign in as.
     *
     * @param username letters, digits, dots and hyphens; whoever has it already is given back as they are
     * @param country  ISO 3166 alpha-2
     * @return their id
     * @throws IllegalStateException where the installation is no demonstration
     */
    long person(String username, String givenName, String familyName, String country, Lang lang);
}
