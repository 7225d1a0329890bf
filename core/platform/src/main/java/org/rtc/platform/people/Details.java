package org.rtc.platform.people;

import org.rtc.spi.text.Lang;
import org.rtc.spi.web.Posted;

/**
 * What is known of a person, as typed and tidied, before it is checked.
 *
 * @param country ISO 3166 alpha-2; empty for none
 * @param office  id of an organisation; empty for none
 * @param lang    tag
 * @param zone    id of a time zone; empty for that of the country
 */
public record Details(String username, String email, String givenName, String familyName, String country, String office,
        String lang, String zone) {
    public Details {
        username = Names.tidy(username);
        email = Names.tidy(email);
        givenName = line(givenName);
        familyName = line(familyName);
        country = line(country).toUpperCase(java.util.Locale.ROOT);
        office = line(office);
        lang = line(lang);
        zone = line(zone);
    }

    public static Details of(Posted form) {
        return new Details(form.get("username"), form.get("email"), form.get("givenName"), form.get("familyName"),
                form.get("country"), form.get("office"), form.get("lang"), form.get("zone"));
    }

    /** The same for an account that exists, whose user name stays and whose address is changed elsewhere. */
    public Details of(PersonAccount account) {
        return new Details(account.getUsername(), account.getEmail(), givenName, familyName, country, office, lang, zone);
    }

    public Lang language() {
        return Lang.of(lang).orElse(Lang.ES);
    }

    public Long officeId() {
        return office.isEmpty() ? null : Long.valueOf(office);
    }

    public String countryOrNull() {
        return country.isEmpty() ? null : country;
    }

    private static String line(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
