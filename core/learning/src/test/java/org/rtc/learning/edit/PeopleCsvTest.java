package org.rtc.learning.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleCsvTest {
    @Test
    void whatASpreadsheetWouldRunIsMadeText() {
        assertThat(PeopleCsv.cell("=HYPERLINK(\"http://x\")")).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(PeopleCsv.cell("-1+2")).isEqualTo("\"'-1+2\"");
        assertThat(PeopleCsv.cell("Ana \"la\" Pineda")).isEqualTo("\"Ana \"\"la\"\" Pineda\"");
        assertThat(PeopleCsv.cell(null)).isEqualTo("\"\"");
    }
}
