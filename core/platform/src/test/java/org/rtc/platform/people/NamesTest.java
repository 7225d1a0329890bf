package org.rtc.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana.pineda", "hub.andean", "a-1_b", "007"})
    void theseAreUserNames(String name) {
        assertThat(Names.isUsername(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an", ".ana", "ana.", "Ana", "josé", "ana pineda", "ana@ine", "a/b/c", "abcdefghijabcdefghijabcdefghijabc"})
    void theseAreNot(String name) {
        assertThat(Names.isUsername(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@ine.gob.hn", "a+b@x.org", "o'neil@stats.gov.jm"})
    void theseAreAddresses(String email) {
        assertThat(Names.isEmail(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "ana@ine", "@ine.hn", "ana@@ine.hn", "ana@ine..hn", "a..b@ine.hn", "ana@ine.hn,b@x.org",
        "Ana <ana@ine.hn>", "ana@ine.hn\nbcc:b@x.org"})
    void theseAreNoAddresses(String email) {
        assertThat(Names.isEmail(email)).isFalse();
    }

    @Test
    void oneSpellingEach() {
        assertThat(Names.tidy("  Ana.Pineda@INE.gob.HN ")).isEqualTo("ana.pineda@ine.gob.hn");
        assertThat(Names.tidy(null)).isEmpty();
    }
}
