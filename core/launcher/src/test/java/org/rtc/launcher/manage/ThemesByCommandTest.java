package org.rtc.launcher.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.launcher.Jar;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.ThemeJar;

class ThemesByCommandTest {
    @TempDir
    Path folder;
    Bench bench;

    @BeforeEach
    void theRealCore() throws Exception {
        bench = new Bench(folder);
        bench.realCore();
    }

    @Test
    void aThemeThatWasAddedIsUninstalledAndNobodyWearsItAnyMore() throws Exception {
        new Adding(bench.workshop).add(theme(folder.resolve("blue.jar")));
        bench.prepare();
        bench.execute("insert into pf_theme_choice (scope, theme) values ('network', 'blue'), ('hub:andean', 'contrast')");

        uninstall("theme-blue");

        assertThat(bench.home.folder().resolve("themes")).isEmptyDirectory();
        assertThat(bench.count("pf_theme_choice")).isOne();
        assertThat(bench.lastSaid()).isEqualTo("Uninstalled theme blue 1.0.0, which one place wore; it takes effect at the next start.");
    }

    @Test
    void aThemeThatComesWithRtcOrIsNotThereIsRefused() {
        Path bundled = theme(bench.dist.folder().resolve("themes/rtc-theme-blue.jar"));

        assertThatThrownBy(() -> uninstall("theme-blue")).isInstanceOf(Refusal.class)
                .hasMessage(bundled + ": theme blue 1.0.0 comes with RTC and stays; choose another under Administration, Themes.");
        assertThatThrownBy(() -> uninstall("theme-red")).isInstanceOf(Refusal.class)
                .hasMessage("There is no theme 'red' here; ./rtc module list shows those that are.");
    }

    private void uninstall(String id) throws IOException {
        new Uninstalling(bench.workshop).uninstall(id, Optional.empty());
    }

    private static Path theme(Path file) {
        return new Jar().with(ThemeJar.ENTRY, "id=blue\nversion=1.0.0\nspi=[1,2)\nname.es=A\nname.en=B\nname.fr=C\nname.pt=D\n")
                .with("META-INF/resources/assets/theme-blue/theme.css", ":root { color-scheme: light; --brand: #003366; }").write(file);
    }
}
