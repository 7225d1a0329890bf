package org.rtc.experts.profile;

import java.util.List;
import org.rtc.spi.text.LocalizedText;

/**
 * What an expert says of themselves.
 *
 * @param headline     one line: what they are known for
 * @param country      where they live, ISO 3166 alpha-2, or null
 * @param workedIn     ISO codes of countries
 * @param publications one each, as they are to be read
 * @param email        to reach them, which need not be that of the account; empty for none
 */
public record Details(LocalizedText headline, LocalizedText summary, String employer, String country, List<Skill> skills,
        List<Spoken> languages, Availability availability, List<String> workedIn, List<String> publications,
        List<String> references, String email, String phone) {
}
