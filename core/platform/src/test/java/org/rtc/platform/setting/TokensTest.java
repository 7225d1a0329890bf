package org.rtc.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rtc.spi.access.Tokens;
import org.rtc.testkit.RtcTest;

@RtcTest
class TokensTest {
    @Inject
    private Tokens tokens;

    @Test
    void aTokenGivesItsPayloadBackForItsPurpose() {
        String token = tokens.sign("probe.open", "12 años", Duration.ofMinutes(1));

        assertThat(token).matches("[A-Za-z0-9_.-]+");
        assertThat(tokens.verify("probe.open", token)).contains("12 años");
        assertThat(tokens.verify("probe.close", token)).isEmpty();
    }

    @Test
    void aTokenEndsWithItsLife() {
        assertThat(tokens.verify("probe.open", tokens.sign("probe.open", "12", Duration.ofSeconds(-2)))).isEmpty();
        assertThat(tokens.verify("probe.open", tokens.sign("probe.open", "12", null))).contains("12");
    }

    @Test
    void whatIsChangedInATokenMakesItNone() {
        String token = tokens.sign("probe.open", "12", Duration.ofMinutes(1));
        int dot = token.indexOf('.');
        String longer = token.substring(0, dot + 1) + "9" + token.substring(dot + 1);

        for (String changed : new String[] {null, "", "a.b", "a.b.c", "a.b.c.d", longer, "A" + token, token + "A", "é.é.é"}) {
            assertThat(tokens.verify("probe.open", changed)).as(changed).isEmpty();
        }
    }
}
