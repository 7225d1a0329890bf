package org.rtc.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rtc.spi.text.Accents;

class AccentsTest {
    @Test
    void lettersStayWithoutTheirMarks() {
        assertThat(Accents.without("Méndez Ñandú, Conceição à Brasília; ma\u0303e")).isEqualTo("Mendez Nandu, Conceicao a Brasilia; mae");
        assertThat(Accents.without("ok 2026 ß")).isEqualTo("ok 2026 ß");
    }
}
