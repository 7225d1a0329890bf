package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Ways to reach an expert, for who was given them: see {@link Shared#EMAIL} and the consent to one office alone. */
@ApplicationScoped
public class Contacts {
    @Inject
    EntityManager em;

    /** All that the expert wrote. The caller has made sure that the expert gave it to whoever reads. */
    public Contact given(long expertId) {
        Expert expert = em.find(Expert.class, expertId);
        Details details = expert.details(List.of(), List.of());
        return new Contact(details.email(), details.phone());
    }

    /** @param email empty where there is none @param phone empty where there is none */
    public record Contact(String email, String phone) {
        public boolean isNone() {
            return email.isEmpty() && phone.isEmpty();
        }
    }
}
