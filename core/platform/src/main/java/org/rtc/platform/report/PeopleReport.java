package org.rtc.platform.report;

import static org.rtc.platform.access.Permissions.PEOPLE_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Collator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.spi.report.Table.Column;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Guard;

/** How many people of each country have an account: a few statements, however many countries. */
@ApplicationScoped
public class PeopleReport implements Report {
    private static final int RECENT_DAYS = 90;

    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Places places;

    @Inject
    Texts texts;

    @Override
    public String id() {
        return "platform.report.people";
    }

    @Override
    public Guard guard() {
        return Guard.needs(PEOPLE_VIEW);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("hub", "platform.report.hub", this::hubs));
    }

    private Map<String, String> hubs(Lang lang) {
        Map<String, String> options = new LinkedHashMap<>();
        places.hubs().forEach(hub -> options.put(hub.id(), hub.name().in(lang).text()));
        return options;
    }

    @Override
    public Table table(Lang lang, Map<String, String> chosen) {
        String hub = chosen.get("hub");
        if (hub != null && !hubs(lang).containsKey(hub)) {
            throw Problem.invalid("hub", "platform.report.choice");
        }
        Map<String, Long> counts = counts(Instant.EPOCH);
        Map<String, Long> recent = counts(Instant.now().minus(RECENT_DAYS, ChronoUnit.DAYS));
        Set<Scope> scopes = access.scopes(PEOPLE_VIEW);
        List<List<Object>> rows = new ArrayList<>();
        Map<String, String> names = hubs(lang);
        for (Places.Country country : places.countries()) {
            boolean seen = scopes.contains(Scope.NETWORK) || scopes.contains(Scope.country(country.iso2()))
                    || country.hub() != null && scopes.contains(Scope.hub(country.hub()));
            if (seen && (hub == null || hub.equals(country.hub()))) {
                rows.add(List.of(country.name().in(lang).text(), country.hub() == null ? "" : names.getOrDefault(country.hub(), ""),
                        counts.getOrDefault(country.iso2(), 0L), recent.getOrDefault(country.iso2(), 0L)));
            }
        }
        Collator order = Collator.getInstance(lang.locale());
        rows.sort((a, b) -> order.compare(a.get(0), b.get(0)));
        return new Table(texts.get(lang, id()), texts.get(lang, "platform.report.people.note"), List.of(
                Column.text(texts.get(lang, "platform.report.country")), Column.text(texts.get(lang, "platform.report.hub")),
                Column.number(texts.get(lang, "platform.report.people.accounts")),
                Column.number(texts.get(lang, "platform.report.people.recent"))), rows);
    }

    private Map<String, Long> counts(Instant since) {
        return em.createQuery("""
                select new org.rtc.platform.report.PeopleReport$Count(p.country, count(p.id)) from PersonAccount p
                where p.active = true and p.country is not null and p.created >= :since group by p.country""", Count.class)
                .setParameter("since", since).getResultStream().collect(Collectors.toMap(Count::country, Count::people));
    }

    public record Count(String country, Long people) {
    }
}
