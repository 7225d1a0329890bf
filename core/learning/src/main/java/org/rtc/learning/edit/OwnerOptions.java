package org.rtc.learning.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.LinkedHashSet;
import org.rtc.learning.course.CourseAccess;
import org.rtc.learning.course.OwnerScopes;
import org.rtc.spi.access.Scope;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;

/** In whose care a course can be, in words. */
@RequestScoped
public class OwnerOptions {
    @Inject
    OwnerScopes owners;
    @Inject
    Places places;
    @Inject
    Words words;

    /** @param now the scope that it is in already, or null */
    Map<String, String> scopes(Scope now) {
        Set<Scope> scopes = new LinkedHashSet<>();
        if (now != null) {
            scopes.add(now);
        }
        owners.within(CourseAccess.CREATE).stream().filter(s -> s.kind() != Scope.Kind.COURSE).forEach(scopes::add);
        Map<Scope, String> names = names();
        Map<String, String> options = new LinkedHashMap<>();
        scopes.forEach(scope -> options.put(scope.toString(), names.getOrDefault(scope, scope.toString())));
        return options;
    }

    private Map<Scope, String> names() {
        Map<Scope, String> names = new LinkedHashMap<>();
        names.put(Scope.NETWORK, words.t("learning.owner.network"));
        places.hubs().forEach(h -> names.put(Scope.hub(h.id()), words.t("learning.owner.hub", words.read(h.name()).text())));
        places.countries().forEach(c -> names.put(Scope.country(c.iso2()), words.read(c.name()).text()));
        organisations().forEach((id, name) -> names.put(Scope.organisation(Long.parseLong(id)), name));
        return names;
    }

    /** All institutions by name; those of one name told apart by their country. */
    Map<String, String> organisations() {
        Map<String, String> countries = new LinkedHashMap<>();
        places.countries().forEach(c -> countries.put(c.iso2(), words.read(c.name()).text()));
        Map<String, String> options = new LinkedHashMap<>();
        places.organisations().stream().map(o -> Map.entry(Long.toString(o.id()), words.read(o.name()).text()
                        + (o.country() == null ? "" : ", " + countries.getOrDefault(o.country(), o.country()))))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).forEach(e -> options.put(e.getKey(), e.getValue()));
        return options;
    }
}
