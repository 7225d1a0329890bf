package org.rtc.platform.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import org.rtc.platform.access.RoleGrant;
import org.rtc.platform.people.PersonAccount;
import org.rtc.spi.people.PersonalData;

/** The account itself and its roles. */
@ApplicationScoped
public class AccountData implements PersonalData {
    @Inject
    EntityManager em;

    @Override
    public String section() {
        return "platform.account";
    }

    /** Roles, tokens, notices and their choices go with the row of the account. */
    @Override
    public void erase(long personId) {
        em.createQuery("delete from Registration r where r.email = :email")
                .setParameter("email", em.find(PersonAccount.class, personId).getEmail()).executeUpdate();
    }

    @Override
    public JsonValue export(long personId) {
        PersonAccount person = em.find(PersonAccount.class, personId);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", person.getId().toString()).add("username", person.getUsername())
                .add("email", person.getEmail()).add("emailConfirmed", person.isEmailConfirmed())
                .add("givenName", person.getGivenName()).add("familyName", person.getFamilyName())
                .add("lang", person.getLang().tag()).add("zone", person.getZone())
                .add("created", person.getCreated().toString());
        if (person.getCountry() != null) {
            json.add("country", person.getCountry());
        }
        if (person.getOrganisationId() != null) {
            json.add("organisation", person.getOrganisationId().toString());
        }
        JsonArrayBuilder roles = Json.createArrayBuilder();
        em.createQuery("select g from RoleGrant g where g.personId = :person order by g.id", RoleGrant.class)
                .setParameter("person", personId).getResultStream()
                .forEach(g -> roles.add(Json.createObjectBuilder().add("role", g.getRole())
                        .add("scope", g.getScope().toString()).add("granted", g.getGranted().toString())));
        return json.add("roles", roles).build();
    }
}
