package org.rtc.launcher.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[1,2)     | 1.0.0 | true", "[1,2) | 1.99.3 | true", "[1,2) | 2.0.0 | false", "[1,2) | 0.9 | false",
        "(1.2,1.4] | 1.2.0 | false", "(1.2,1.4] | 1.2.1 | true", "(1.2,1.4] | 1.4 | true", "(1.2,1.4] | 1.4.1 | false",
        "[1.10,)   | 1.9 | false", "[1.10,) | 7 | true", "(,3) | 0 | true"})
    void aRangeHoldsWhatLiesBetweenItsBounds(String range, String version, boolean holds) {
        assertThat(VersionRange.parse(range).contains(Version.parse(version))).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[1;2)", "[1,2", "[a,b)", "", "[2,1)"})
    void whatIsNoRangeIsRefused(String text) {
        assertThatThrownBy(() -> VersionRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", "1.2.3.4", "v1", "1.0-SNAPSHOT", "99999999999"})
    void whatIsNoVersionIsRefused(String text) {
        assertThatThrownBy(() -> Version.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is no version such as 1.4.0");
    }

    @Test
    void requirementsAreAListWithOrWithoutRanges() {
        assertThat(Requirement.parseList(" experts[1,2), hubs ,needs-2(1,) "))
                .extracting(Requirement::id).containsExactly("experts", "hubs", "needs-2");
        assertThat(Requirement.parseList("hubs").get(0).range().contains(Version.parse("0.1"))).isTrue();
        assertThat(Requirement.parseList("")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Experts", "experts[1,2) hubs", "experts[1", ",", "experts[x,y)"})
    void whatIsNoListOfRequirementsIsRefused(String text) {
        assertThatThrownBy(() -> Requirement.parseList(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
