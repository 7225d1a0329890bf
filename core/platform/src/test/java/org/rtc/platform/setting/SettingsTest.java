package org.rtc.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.audit.AuditLog;
import org.rtc.platform.audit.AuditLog.Filter;
import org.rtc.platform.probe.Somebody;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.setting.Settings;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class SettingsTest {
    @Inject
    private Settings settings;
    @Inject
    private SettingForm form;
    @Inject
    private AuditLog audit;

    @AfterEach
    void forget() {
        System.clearProperty("rtc.probe.days");
    }

    @Test
    void aSettingHasItsFallbackUntilSomebodySetsIt() {
        assertThat(settings.number("probe.days")).isEqualTo(14);
        As.system(() -> form.change(Map.of("probe.days", " 30 ")));
        assertThat(settings.number("probe.days")).isEqualTo(30);
    }

    @Test
    void theEnvironmentGoesFirstAndLocksTheForm() {
        As.system(() -> form.change(Map.of("probe.days", "30")));
        System.setProperty("rtc.probe.days", "7");

        assertThat(settings.number("probe.days")).isEqualTo(7);
        assertThat(row("probe.days").fixed()).isTrue();
        As.system(() -> {
            assertThatThrownBy(() -> form.change(Map.of("probe.days", "9"))).isInstanceOf(Problem.class);
        });
    }

    @Test
    void variablesAreNamedAsMicroProfileNamesThem() {
        assertThat(Environment.variable("rtc.smtp.host")).isEqualTo("RTC_SMTP_HOST");
        assertThat(Environment.variable("rtc.catalogue.leadDays")).isEqualTo("RTC_CATALOGUE_LEADDAYS");
        assertThat(Environment.variable("rtc.my-part.x")).isEqualTo("RTC_MY_PART_X");
    }

    @Test
    void wrongValuesAreToldOneByOneAndNothingIsChanged() {
        As.system(() -> {
            assertThatThrownBy(() -> form.change(Map.of("probe.days", "soon", "probe.open", "maybe", "probe.contact", "nobody",
                    "probe.site", "javascript:alert(1)", "probe.motto", "Hacer")))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.status()).isEqualTo(422);
                        assertThat(problem.errors()).extracting(FieldError::field)
                                .containsExactlyInAnyOrder("probe.days", "probe.open", "probe.contact", "probe.site");
                    });
        });
        assertThat(settings.get("probe.motto")).isEqualTo("Saber");
    }

    @Test
    void boundsOptionsAndLanguagesAreHeld() {
        As.system(() -> {
            assertThatThrownBy(() -> form.change(Map.of("probe.hours", "25", "probe.colour", "green", "probe.lang", "de", "probe.words", "x".repeat(301))))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors()).extracting(FieldError::field)
                            .containsExactlyInAnyOrder("probe.hours", "probe.colour", "probe.lang", "probe.words"));
        });
        As.system(() -> form.change(Map.of("probe.hours", "24", "probe.colour", "blue", "probe.lang", "fr", "probe.words", "a\n\n b ")));

        assertThat(settings.number("probe.hours")).isEqualTo(24);
        assertThat(settings.list("probe.words")).containsExactly("a", "b");
    }

    @Test
    void aSecretCanBeForgotten() {
        As.system(() -> form.change(Map.of("probe.key", "abracadabra")));

        As.system(() -> form.forget("probe.key"));

        assertThat(settings.get("probe.key")).isEmpty();
        assertThat(row("probe.key").set()).isFalse();
    }

    @Test
    void aSecretIsKeptNeverShownAndNeverInTheAudit() {
        As.system(() -> form.change(Map.of("probe.key", "abracadabra")));
        As.system(() -> form.change(Map.of("probe.key", "")));

        assertThat(settings.get("probe.key")).isEqualTo("abracadabra");
        assertThat(row("probe.key").value()).isEmpty();
        assertThat(row("probe.key").set()).isTrue();
        assertThat(As.system(() -> audit.list(Filter.ALL, null, 10)).items())
                .hasSize(1).noneMatch(entry -> entry.toString().contains("abracadabra"));
    }

    @Test
    void aChangeIsInTheAudit() {
        As.system(() -> form.change(Map.of("probe.days", "30", "probe.motto", "Saber")));

        assertThat(As.system(() -> audit.list(Filter.ALL, null, 10)).items()).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("platform.setting.change");
            assertThat(entry.object()).isEqualTo("setting:probe.days");
            assertThat(entry.detail()).isEqualTo("14 → 30");
        });
    }

    @Test
    void othersMayNot() {
        long somebody = Somebody.named("ana", Lang.ES);
        As.person(somebody, () -> {
            assertThatThrownBy(form::rows).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> form.change(Map.of("probe.days", "1"))).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void aKeyThatNoPartDeclaresIsAMistake() {
        assertThatThrownBy(() -> settings.get("probe.none")).isInstanceOf(IllegalArgumentException.class);
    }

    private SettingForm.Row row(String key) {
        return As.system(() -> form.rows()).stream().collect(Collectors.toMap(SettingForm.Row::key, r -> r)).get(key);
    }
}
