package org.rtc.launcher.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Jar;

/** Two modules are new, a.jar and b.jar; b.jar is always the one at fault. */
class FaultTest {
    private static final String SAID_BEFORE = """
            2026-11-26T20:49:35.394 INFO    org.a.A: a good day
            2026-11-26T20:49:36.394 WARNING org.a.A: the mail server of org.a.A is slow
            """;

    @TempDir
    Path lib;

    @BeforeEach
    void twoNewModules() {
        new Jar().with("org/a/A.class", "").with("org/a/Calls.class", "").write(lib.resolve("a.jar"));
        new Jar().with("org/b/Broken.class", "").with("single/Broken.class", "").write(lib.resolve("b.jar"));
    }

    @Test
    void anInjectionThatNobodyAnswersIsTheFaultOfWhoAsks() throws IOException {
        assertThat(find("""
                2026-11-26T20:49:47.473 SEVERE  core: Exception while loading the app : CDI deployment failure:WELD-001408: Unsatisfied dependencies for type Missing with qualifiers @Default
                  at injection point [BackedAnnotatedField] @Inject org.b.Broken.missing
                  at org.b.Broken.missing(Broken.java:0)
                  WELD-001475: The following beans match by type, but none have matching qualifiers:
                  - Managed Bean [class org.a.A] with qualifiers [@Any]
                """)).contains("b.jar");
    }

    @Test
    void anExceptionAtTheStartIsTheFaultOfWhoThrewItNotOfWhoCalled() throws IOException {
        assertThat(find("""
                2026-11-26T20:49:47.473 SEVERE  core: Exception while loading the app
                java.lang.RuntimeException: java.lang.IllegalStateException: on purpose
                	at org.a.Calls.onStart(Calls.java:7)
                	at org.jboss.weld.event.ObserverNotifier.notify(ObserverNotifier.java:1)
                Caused by: java.lang.IllegalStateException: on purpose
                	at java.base/java.util.Optional.orElseThrow(Optional.java:403)
                	at org.b.Broken$Proxy$_$$_WeldClientProxy.run(Unknown Source)
                	... 40 more
                """)).contains("b.jar");
    }

    @Test
    void badSqlIsTheFaultOfWhoSentIt() throws IOException {
        assertThat(find("""
                2026-11-26T20:49:46.000 SEVERE  org.a.A: org.a.A could not reach its mail server
                2026-11-26T20:49:47.473 SEVERE  core: Exception during lifecycle processing
                jakarta.persistence.PersistenceException: Exception [EclipseLink-4002]
                	at org.eclipse.persistence.internal.jpa.QueryImpl.getDetailedException(QueryImpl.java:392)
                	at single.Broken.count(Broken.java:12)
                	at org.a.Calls.onStart(Calls.java:7)
                Caused by: org.h2.jdbc.JdbcSQLSyntaxErrorException: Table "NOWHERE" not found; SQL statement: select 1 from nowhere
                	at org.h2.message.DbException.getJdbcSQLException(DbException.java:514)
                """)).contains("b.jar");
    }

    @Test
    void aFileThatCannotBeReadNamesItsJar() throws IOException {
        assertThat(find("2026-11-26T20:49:47.473 SEVERE  core: Exception while preparing the app : beans.xml of /app/1/WEB-INF/lib/b.jar is no XML\n")).contains("b.jar");
    }

    @Test
    void whereNothingThatWentWrongNamesOneNobodyIsBlamedAloneButTheOnlyOneThatChanged() throws IOException {
        assertThat(find("2026-11-26T20:49:47.473 SEVERE  core: Exception while loading the app : out of memory\n")).isEqualTo(Optional.empty());
        assertThat(Fault.find(List.of("a.jar"), lib, SAID_BEFORE)).contains("a.jar");
    }

    @Test
    void whereThePoolHadNoConnectionTheDatabaseFailed() {
        assertThat(Fault.ofDatabase(SAID_BEFORE + """
                2026-11-26T20:49:47.473 SEVERE  core: Exception while loading the app
                java.lang.RuntimeException: jakarta.persistence.PersistenceException
                	at org.b.Broken.atStart(Broken.java:7)
                Caused by: java.sql.SQLException: Error in allocating a connection. Cause: Connection could not be allocated because: Access denied for user 'rtc'
                	at com.sun.gjc.spi.base.AbstractDataSource.getConnection(AbstractDataSource.java:113)
                """)).isTrue();
        assertThat(Fault.ofDatabase(SAID_BEFORE + """
                2026-11-26T20:49:47.473 SEVERE  core: Exception while loading the app
                java.net.ConnectException: Connection refused
                	at org.b.Broken.atStart(Broken.java:7)
                """)).isFalse();
    }

    private Optional<String> find(String failure) throws IOException {
        return Fault.find(List.of("a.jar", "b.jar"), lib, SAID_BEFORE + failure);
    }
}
