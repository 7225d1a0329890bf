package org.rtc.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartupWatchTest {

    private final StartupWatch watch = new StartupWatch();

    @Test
    void theFirstFailureOfADeploymentIsItsCause() {
        watch.line("2026-11-23T07:11:00.305 SEVERE  core: Exception while loading the app : CDI deployment failure:WELD-001408");
        watch.line("SEVERE  core: Exception while deploying the app [rtc] : another word for it");
        assertThat(watch.failure()).contains("CDI deployment failure:WELD-001408");
        assertThat(watch.booted()).isFalse();
    }

    @Test
    void theInnermostCauseIsToldWithoutItsPackage() {
        watch.line("Caused by: com.sun.appserv.connectors.PoolingException: Connection could not be allocated");
        watch.line("\tat org.h2.Driver.connect(Driver.java:1)");
        watch.line("Caused by: org.h2.mvstore.MVStoreException: The file is locked: /rtc.mv.db");
        assertThat(watch.cause()).contains("MVStoreException: The file is locked: /rtc.mv.db");
        assertThat(watch.failure()).isEmpty();
    }

    @Test
    void theWayInForTheFirstAdministratorIsFound() {
        watch.line("WARNING org.rtc.platform.people.first.FirstAdministrator: First administrator: https://rtc.example/first-admin/L7_x");
        assertThat(watch.firstAdministrator()).contains("https://rtc.example/first-admin/L7_x");
    }

    @Test
    void whatIsSaidLaterIsOfNoConcern() {
        watch.line("INFO    PayaraMicro: Payara Micro 6.2025.10 (build 42) ready in 23,679 (ms)");
        watch.finish();
        watch.line("SEVERE  core: Exception while loading the app : another");
        assertThat(watch.booted()).isTrue();
        assertThat(watch.failure()).isEmpty();
        assertThat(watch.text()).isEmpty();
    }
}
