package org.rtc.spi.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rtc.spi.text.LocalizedText;

/** Countries, hubs, organisations and topics: data that administrators edit. */
public interface Places {
    List<Country> countries();

    Optional<Country> country(String iso2);

    List<Hub> hubs();

    /** Countries (ISO 3166 alpha-2) that host the hub or offered to; they need not be its members. Empty for an unknown hub. */
    Set<String> hosts(String hub);

    List<Organisation> organisations();

    Optional<Organisation> organisation(long id);

    /** One statement however many; unknown ids are left out. */
    Map<Long, Organisation> organisations(Collection<Long> ids);

    /** The classification of statistical activities in force. */
    List<Topic> topics();

    /** @param hub id of the hub whose member it is, or null */
    record Country(String iso2, LocalizedText name, String hub) {
    }

    record Hub(String id, LocalizedText name) {
    }

    /** @param country ISO 3166 alpha-2, or null for an international organisation */
    record Organisation(long id, LocalizedText name, String country, String url) {
    }

    /** @param parent code of the wider topic, or null */
    record Topic(String code, String parent, LocalizedText name) {
    }
}
