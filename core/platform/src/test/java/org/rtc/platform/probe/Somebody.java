package org.rtc.platform.probe;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.rtc.platform.people.PersonAccount;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.Tx;

/** People for tests. */
public final class Somebody {
    private Somebody() {
    }

    /** With a confirmed address, {@code name@example.org}. @return the id */
    public static long named(String name, Lang lang) {
        return Tx.get(() -> {
            PersonAccount person = new PersonAccount(name, name + "@example.org", name, "Pérez", lang, Instant.now());
            person.confirmEmail();
            EntityManager em = CDI.current().select(EntityManager.class).get();
            em.persist(person);
            em.flush();
            return person.getId();
        });
    }
}
