package org.rtc.testkit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.rtc.testkit.db.Database;
import org.rtc.testkit.part.Parts;

/** Stands where the web part stands in production: it gives the services their {@link EntityManager} and its database. */
@ApplicationScoped
public class EntityManagers {
    private static EntityManagerFactory factory;

    /** Reads the entities of all parts and gets ready to weave them; the database is not touched yet. */
    static synchronized void prepare() {
        if (factory == null) {
            Unit unit = new Unit(Parts.onClassPath(), Database.dataSource(), Weaving::weave);
            factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of());
        }
    }

    /** The factory of the unit {@code rtc}. */
    public static synchronized EntityManagerFactory factory() {
        prepare();
        return factory;
    }

    @Produces
    @ApplicationScoped
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class}, new CurrentEntityManager());
    }

    @Produces
    DataSource database() {
        return Database.dataSource();
    }
}
