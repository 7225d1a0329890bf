package org.rtc.testkit.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.rtc.testkit.FreshDatabase;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.RtcTest.Fresh;

@RtcTest(database = Fresh.EACH_CLASS)
class FreshForTheClassTest {
    @RepeatedTest(3)
    void rowsOfEarlierTestsStayUntilTheClassEnds(Books books, Refills refills, RepetitionInfo repetition) {
        books.addQuietly("Rayuela");

        assertThat(books.count()).isEqualTo(repetition.getCurrentRepetition());
        assertThat(refills.happened()).isEqualTo(repetition.getCurrentRepetition() == 1);
    }

    /** Stands for a cache that a test empties with the database. */
    @ApplicationScoped
    static class Refills {
        private boolean happened;

        void fresh(@Observes FreshDatabase event) {
            happened = true;
        }

        boolean happened() {
            boolean since = happened;
            happened = false;
            return since;
        }
    }
}
