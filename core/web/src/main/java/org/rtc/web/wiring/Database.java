package org.rtc.web.wiring;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/**
 * The one database of all parts; the environment says which ({@code RTC_DB_…}, given by the launcher). Connections are asked
 * for a word now and then, so that those of before go where the database was started anew, or closed itself on a full disk.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/rtc",
        className = "${MPCONFIG=rtc.db.class:org.h2.Driver}",
        url = "${MPCONFIG=rtc.db.url:jdbc:h2:mem:rtc}",
        user = "${MPCONFIG=rtc.db.user:sa}",
        password = "${MPCONFIG=rtc.db.password:}",
        initialPoolSize = 2, minPoolSize = 2, maxPoolSize = 32,
        properties = {"fish.payara.is-connection-validation-required=true", "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=pf_installation", "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"})
@ApplicationScoped
public class Database {
    @Produces
    @PersistenceContext(unitName = "rtc")
    EntityManager em;
    @Produces
    @Resource(lookup = "java:app/jdbc/rtc")
    DataSource source;
}
