package org.rtc.testkit.db;

import java.util.List;
import javax.sql.DataSource;

/** What differs between the databases. */
interface Engine {
    DataSource dataSource();

    /** Where copies of tables are kept. */
    String pristineSchema();

    /** The schema of the tables, as the metadata of JDBC calls it. */
    String catalogue();

    List<String> beforeRestore();

    List<String> afterRestore();

    /** Empties a table and begins its ids anew. */
    String empty(String table);
}
