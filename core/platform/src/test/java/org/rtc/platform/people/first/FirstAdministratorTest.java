package org.rtc.platform.people.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.people.Details;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class FirstAdministratorTest {
    private static final String PASSWORD = "tres volcanes azules";
    private final List<String> log = new ArrayList<>();
    private final Handler reader = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            log.add(entry.getMessage());
        }

        @Override
        public void flush() {
            log.size();
        }

        @Override
        public void close() {
            log.clear();
        }
    };
    @Inject
    private FirstAdministrator first;
    @Inject
    private Access access;
    @Inject
    private EntityManager em;

    @BeforeEach
    void readTheLog() {
        Logger.getLogger(FirstAdministrator.class.getName()).addHandler(reader);
    }

    @AfterEach
    void stopReading() {
        Logger.getLogger(FirstAdministrator.class.getName()).removeHandler(reader);
    }

    private String invite() {
        first.invite();
        String line = log.get(log.size() - 1);
        return line.substring(line.lastIndexOf('/') + 1);
    }

    private static Details details(String username) {
        return new Details(username, username + "@example.org", "Ada", "Ruiz", "", "", "es", "");
    }

    @Test
    void theLinkInTheLogMakesAnAdministratorOfTheNetwork() {
        long ada = first.create(invite(), details("ada"), PASSWORD).personId();
        assertThat(As.person(ada, () -> access.can(Permissions.ROLE_DEFINE, Scope.NETWORK))).isTrue();
        assertThat(first.id()).isEqualTo(ada);
    }

    @Test
    void itWorksOnceAndNoMoreAreMade() {
        String link = invite();
        String other = invite();
        first.create(link, details("ada"), PASSWORD);
        assertThatThrownBy(() -> first.create(other, details("eva"), PASSWORD)).isInstanceOf(Problem.class);
        int lines = log.size();
        first.invite();
        assertThat(log).hasSize(lines);
    }

    @Test
    void theDatabaseHoldsOnlyItsHash() {
        String link = invite();
        List<?> stored = Tx.get(() -> em.createNativeQuery("SELECT hash FROM pf_first_admin").getResultList());
        assertThat(stored).singleElement().asString().hasSize(64).isNotEqualTo(link);
    }

    @Test
    void aMadeUpLinkMakesNothing() {
        invite();
        assertThatThrownBy(() -> first.create("guess", details("ada"), PASSWORD)).hasMessage("platform.link.gone");
        assertThat(first.anybody()).isFalse();
    }

    @Test
    void aWeakPasswordLeavesTheLinkGood() {
        String link = invite();
        assertThatThrownBy(() -> first.create(link, details("ada"), "corta")).hasMessage("platform.problem.invalid");
        first.create(link, details("ada"), PASSWORD);
    }
}
