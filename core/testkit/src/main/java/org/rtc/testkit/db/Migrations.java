package org.rtc.testkit.db;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.rtc.testkit.part.Part;

/** Makes the tables of a part from its {@code db/ID/V*.sql}, with a history of its own, as the launcher does. */
final class Migrations {
    private Migrations() {
    }

    static void run(Part part, DataSource database) {
        if (Migrations.class.getClassLoader().getResource("db/" + part.id()) == null) {
            return;
        }
        Flyway.configure(Migrations.class.getClassLoader()).dataSource(database)
                .locations("classpath:db/" + part.id()).table("schema_history_" + part.id().replace('-', '_'))
                .baselineOnMigrate(true).baselineVersion("0").load().migrate();
    }
}
