package org.rtc.testkit.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class StandInsTest {
    @Test
    void whatNobodyImplementsRefusesWhenItIsCalled(Reading reading) {
        assertThatThrownBy(reading::countries).isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("org.rtc.spi.people.Places");
    }

    @Test
    void whatSomebodyImplementsIsTheirs(Reading reading) {
        assertThat(reading.done()).isEqualTo("done");
    }

    @Test
    void workIsDoneInTheNameOfWhomTheTestSays(Witness witness) {
        assertThat(As.person(7, () -> "done")).isEqualTo("done");
        As.system(() -> witness.say("work"));

        assertThat(witness.seen()).containsExactly("person 7", "system", "work");
    }
}
