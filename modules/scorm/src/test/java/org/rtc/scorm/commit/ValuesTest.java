package org.rtc.scorm.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.Jsons;

class ValuesTest {
    @Test
    void manyShortValuesAreTooMany() {
        String many = "{\"a\":[" + "1,".repeat(Values.MOST) + "1]}";
        String few = "{\"a\":[" + "1,".repeat(Values.MOST - 3) + "1]}";

        assertThat(Values.tooMany(many.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(Values.tooMany(Jsons.object(many), many)).isTrue();
        assertThat(Values.tooMany(few.getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(Values.tooMany(Jsons.object(few), few)).isFalse();
    }

    @Test
    void aLongTextIsOneValue() {
        String text = "{\"suspend_data\":\"" + "x".repeat(3_000_000) + "\"}";

        assertThat(Values.tooMany(text.getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(Values.tooMany(("[" + "1 ".repeat(Values.MOST)).getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
