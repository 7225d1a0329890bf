package org.rtc.needs.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Reach;
import org.rtc.spi.access.Scope;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Forbidden;

/** Who may do what with a round, and with which of its countries. */
@ApplicationScoped
public class RoundAccess {
    /** Make rounds, invite and remind, see who has answered; in one's scope. */
    public static final String MANAGE = "needs:round:manage";
    /** Answer for the office of one's country. */
    public static final String ANSWER = "needs:answer:give";
    /** See the results of one's countries. */
    public static final String RESULTS = "needs:result:read";

    @Inject
    Access access;
    @Inject
    Reach reach;
    @Inject
    Places places;

    /** The round itself: its texts, dates, opening and closing. @throws Forbidden */
    public void requireManage(Round round) {
        access.require(MANAGE, round.scope());
    }

    public boolean manages(Round round) {
        return access.can(MANAGE, round.scope());
    }

    /** The countries of the scope, which a round in it can ask. */
    public List<Places.Country> countries(Scope scope) {
        return places.countries().stream().filter(c -> scope.kind() == Scope.Kind.NETWORK ? c.hub() != null
                : scope.kind() == Scope.Kind.HUB ? scope.id().equals(c.hub()) : scope.id().equals(c.iso2())).toList();
    }

    /** The countries that the round asks: all of its scope, or those that were chosen. */
    public List<Places.Country> asked(Round round) {
        Set<String> chosen = round.getCountries();
        return countries(round.scope()).stream().filter(c -> chosen.isEmpty() || chosen.contains(c.iso2())).toList();
    }

    /** Those of the round's countries in which the viewer holds the permission. */
    public Set<String> countries(Round round, String permission) {
        Set<String> held = reach.countries(permission);
        return held.isEmpty() ? Set.of() : asked(round).stream().map(Places.Country::iso2).filter(held::contains).collect(Collectors.toSet());
    }

    /** The same; @throws Forbidden where it is none of them */
    public Set<String> requireCountries(Round round, String permission) {
        Set<String> countries = countries(round, permission);
        if (countries.isEmpty()) {
            access.requirePerson();
            throw new Forbidden();
        }
        return countries;
    }

    /** Those of the round's countries whose people the viewer may ask, because they manage it or answer for the office. */
    public Set<String> inviting(Round round) {
        Set<String> countries = new TreeSet<>(countries(round, MANAGE));
        countries.addAll(countries(round, ANSWER));
        return countries;
    }

    /** Whether the viewer sees some part of it from within: its work, not its report. */
    public boolean sees(Round round) {
        return !countries(round, MANAGE).isEmpty() || !countries(round, RESULTS).isEmpty();
    }
}
