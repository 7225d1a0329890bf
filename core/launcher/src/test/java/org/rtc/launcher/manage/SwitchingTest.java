package org.rtc.launcher.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Jar;
import org.rtc.launcher.Refusal;

class SwitchingTest {

    @TempDir
    Path folder;
    Bench bench;
    Path agenda;

    @BeforeEach
    void oneModuleNeedsAnother() throws IOException {
        bench = new Bench(folder);
        agenda = bench.dist.module("agenda.jar", Bench.agenda("1.0.0"));
        Jar.part("board", "1.0.0", "[1,2)", "agenda").write(bench.added("board"));
    }

    @Test
    void aDisabledModuleStaysOutUntilItIsEnabled() throws IOException {
        disable("board");
        assertThat(bench.lastSaid()).isEqualTo("Disabled board 1.0.0, its data is kept; it takes effect at the next start.");
        disable("agenda");
        assertThat(bench.parts()).containsExactly("spi 1.3.0", "learning 1.0.0");
        disable("agenda");
        assertThat(bench.lastSaid()).isEqualTo("agenda 1.0.0 is disabled already; nothing was changed.");

        enable("agenda");
        assertThat(bench.lastSaid()).isEqualTo("Enabled agenda 1.0.0; it takes effect at the next start.");
        assertThat(bench.parts()).containsExactly("spi 1.3.0", "learning 1.0.0", "agenda 1.0.0");
    }

    @Test
    void whatAnotherNeedsIsNotDisabled() {
        assertThatThrownBy(() -> disable("agenda")).isInstanceOf(Refusal.class).hasMessage(agenda + ": 'agenda' is needed by board; disable first: board.");
        assertThat(bench.parts()).contains("agenda 1.0.0");
    }

    @Test
    void whatNeedsADisabledOneIsNotEnabled() throws IOException {
        disable("board");
        disable("agenda");
        assertThatThrownBy(() -> enable("board")).isInstanceOf(Refusal.class)
                .hasMessage(bench.added("board") + ": it requires 'agenda', which is disabled; enable 'agenda' or disable 'board' too.");
    }

    @Test
    void theCoreAndTheUnknownAreNotSwitched() {
        assertThatThrownBy(() -> disable("learning")).isInstanceOf(Refusal.class)
                .hasMessage("'learning' is part of the core and stays; ./rtc module list shows the modules.");
        assertThatThrownBy(() -> disable("web")).isInstanceOf(Refusal.class).hasMessageStartingWith("'web' is part of the core and stays; ");
        assertThatThrownBy(() -> enable("../x")).isInstanceOf(Refusal.class)
                .hasMessage("There is no module '../x' here; ./rtc module list shows those that are.");
    }

    private void disable(String id) throws IOException {
        new Switching(bench.workshop).disable(id);
    }

    private void enable(String id) throws IOException {
        new Switching(bench.workshop).enable(id);
    }
}
