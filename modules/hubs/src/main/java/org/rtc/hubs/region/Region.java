package org.rtc.hubs.region;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.spi.access.Scope;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;

/**
 * A hub with the countries that are its members.
 *
 * @param members by name in nobody's order; a host need not be among them
 */
public record Region(String id, LocalizedText name, List<Places.Country> members) {
    public Scope scope() {
        return Scope.hub(id);
    }

    public Set<String> codes() {
        return members.stream().map(Places.Country::iso2).collect(Collectors.toSet());
    }
}
