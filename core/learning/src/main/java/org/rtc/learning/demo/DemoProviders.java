package org.rtc.learning.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.rtc.spi.people.Places;

/** Finds the institutions that give the demonstration's courses. */
@ApplicationScoped
public class DemoProviders {
    @Inject
    Places places;

    /** The institution of that name, else the statistical office of that country, else none. */
    Long find(String name, String country) {
        return places.organisations().stream().filter(o -> o.name().values().values().stream().anyMatch(n -> named(n, name)))
                .findFirst().or(() -> places.organisations().stream().filter(o -> country != null && country.equals(o.country())).findFirst())
                .map(Places.Organisation::id).orElse(null);
    }

    private static boolean named(String full, String name) {
        return full.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
