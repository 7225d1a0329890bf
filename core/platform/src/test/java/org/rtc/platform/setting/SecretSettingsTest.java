package org.rtc.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rtc.spi.event.Started;
import org.rtc.spi.setting.Settings;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class SecretSettingsTest {
    private static final String KEY = "probe.key";

    @Inject
    private Settings settings;
    @Inject
    private SettingForm form;
    @Inject
    private SecretSettings secrets;
    @Inject
    private Seals seals;
    @Inject
    private EntityManager em;

    @Test
    void aSecretLiesSealedInTheDatabaseAndIsReadAsItWas() {
        As.system(() -> form.change(Map.of(KEY, "contraseña 1")));

        assertThat(stored()).startsWith("sealed:1:").doesNotContain("contrase");
        assertThat(settings.get(KEY)).isEqualTo("contraseña 1");
    }

    @Test
    void whatWasStoredOpenIsSealedAtTheNextStart() {
        Tx.run(() -> em.createNativeQuery("insert into pf_setting (name, setting, changed) values ('probe.key', 'abierta', '2026-11-26')").executeUpdate());
        assertThat(settings.get(KEY)).isEqualTo("abierta");

        secrets.sealWhatLiesOpen(new Started());
        String sealed = stored();
        secrets.sealWhatLiesOpen(new Started());

        assertThat(sealed).startsWith("sealed:1:");
        assertThat(stored()).as("it is sealed once").isEqualTo(sealed);
        assertThat(settings.get(KEY)).isEqualTo("abierta");
    }

    @Test
    void theSameValueIsSealedOtherwiseEachTimeAndOpensForItsPurposeAlone() {
        String sealed = seals.seal("a", "x");

        assertThat(seals.seal("a", "x")).isNotEqualTo(sealed);
        assertThat(seals.open("a", sealed)).contains("x");
        assertThat(seals.open("b", sealed)).isEmpty();
        assertThat(seals.open("a", sealed.substring(0, sealed.length() - 4) + "AAAA")).isEmpty();
        assertThat(seals.open("a", "sealed:1:short")).isEmpty();
    }

    private String stored() {
        return (String) em.createNativeQuery("select setting from pf_setting where name = 'probe.key'").getSingleResult();
    }
}
