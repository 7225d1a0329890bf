package org.rtc.experts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rtc.experts.phase.Phases;
import org.rtc.experts.profile.Audience;
import org.rtc.experts.profile.Availability;
import org.rtc.experts.profile.Available;
import org.rtc.experts.profile.Details;
import org.rtc.experts.profile.Fluency;
import org.rtc.experts.profile.Level;
import org.rtc.experts.profile.Profiles;
import org.rtc.experts.profile.Shared;
import org.rtc.experts.profile.Skill;
import org.rtc.experts.profile.Spoken;
import org.rtc.experts.request.Funding;
import org.rtc.experts.request.RequestDetails;
import org.rtc.experts.request.RequestPlace;
import org.rtc.platform.access.PermissionSeed;
import org.rtc.platform.access.RoleGrant;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.places.facts.Facts;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.Tx;

/** The network with its countries, and people with roles; made without a server. */
@ApplicationScoped
public class House {
    @Inject
    EntityManager em;
    @Inject
    PermissionSeed permissions;
    @Inject
    Facts facts;
    @Inject
    Phases phases;
    @Inject
    Profiles profiles;

    public void build() {
        permissions.apply();
        As.system(() -> facts.load());
        Tx.run(() -> phases.load());
    }

    public long person(String name, String country) {
        return Tx.get(() -> {
            PersonAccount person = new PersonAccount(name, name + "@example.org", name, "Colibrí", Lang.ES, Instant.now());
            person.belongsTo(country, null);
            person.confirmEmail();
            em.persist(person);
            em.flush();
            return person.getId();
        });
    }

    public long holder(String name, String country, String role, Scope scope) {
        long id = person(name, country);
        Tx.run(() -> em.persist(new RoleGrant(id, role, scope, Instant.now())));
        return id;
    }

    public long focal(String country) {
        return holder("focal." + country.toLowerCase(Locale.ROOT), country, PermissionDef.FOCAL_POINT, Scope.country(country));
    }

    /** Somebody who masters migration statistics in Spanish and English. @return id of the expert */
    public long expert(String name, Audience audience, Shared... shares) {
        return expert(person(name, "MX"), audience, shares);
    }

    public long expert(long person, Audience audience, Shared... shares) {
        return As.person(person, () -> {
            long id = profiles.save(details("Migración y censos"));
            profiles.consent(audience, Set.of(shares));
            return id;
        });
    }

    public static Details details(String headline) {
        return new Details(LocalizedText.of(Lang.ES, headline), LocalizedText.of(Lang.ES, "Presentación larga"), "INEGI", "MX",
                List.of(new Skill("1.2", "4", Level.LEADING, 12)), List.of(new Spoken("es", Fluency.NATIVE), new Spoken("en", Fluency.WORKING)),
                new Availability(Available.NOW, null, 20, true, true), List.of("HN"), List.of("Ornitorrinco: un manual"), List.of("Referencia Reservada"),
                "secreto@example.org", "+52 555 0199");
    }

    public static RequestDetails request(String country) {
        return new RequestDetails(country, null, LocalizedText.of(Lang.ES, "Encuesta de migración"), LocalizedText.of(Lang.ES, "Diseñar la encuesta."),
                LocalDate.now().plusDays(30), null, LocalDate.now().plusDays(10), "America/Tegucigalpa", RequestPlace.REMOTE, "", Funding.OFFICE, "",
                List.of("1.2"), List.of(), List.of("es", "fr"), Level.SOLID);
    }
}
