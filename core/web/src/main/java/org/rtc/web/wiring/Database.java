package org.rtc.web.wiring;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** The one database of all parts; the environment says which ({@code RTC_DB_…}, given by the launcher). */
@DataSourceDefinition(
        name = "java:app/jdbc/rtc",
        className = "${MPCONFIG=rtc.db.class:org.h2.Driver}",
        url = "${MPCONFIG=rtc.db.url:jdbc:h2:mem:rtc}",
        user = "${MPCONFIG=rtc.db.user:sa}",
        password = "${MPCONFIG=rtc.db.password:}",
        initialPoolSize = 2, minPoolSize = 2, maxPoolSize = 32)
@ApplicationScoped
public class Database {
    @Produces
    @PersistenceContext(unitName = "rtc")
    EntityManager em;
    @Produces
    @Resource(lookup = "java:app/jdbc/rtc")
    DataSource source;
}
