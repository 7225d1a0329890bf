package org.rtc.launcher.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtc.launcher.Jar;
import org.rtc.launcher.Refusal;

class ThemeJarTest {
    private static final String CSS = """
            /* blue */
            :root { color-scheme: light; --brand: #003366; --weave: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"); --face: url("weave.png"); }
            @media (prefers-color-scheme: dark) { :root:not([data-mode=light]) { color-scheme: dark; --brand: #99ccff } }
            :root[data-mode=dark] { --brand: #99ccff; }
            """;

    @TempDir
    private Path folder;

    @Test
    void aStyleSheetOfPropertiesIsATheme() {
        ThemeJar theme = ThemeJar.read(theme(CSS).with("META-INF/resources/assets/theme-blue/weave.png", new byte[] {1})
                .with("META-INF/MANIFEST.MF", "").write(file()));

        assertThat(theme.id()).isEqualTo("blue");
        assertThat(theme.names()).containsExactly("--brand", "--face", "--weave");
        assertThat(ThemeJar.is(file())).isTrue();
        assertThat(ThemeJar.is(Jar.part("survey").write(folder.resolve("survey.jar")))).isFalse();
    }

    @Test
    void theThemesOfThisHouseAreThemes() {
        for (String each : new String[] {"rtc", "contrast"}) {
            assertThat(Path.of("../../themes", each, "target/classes")).isDirectory();
            assertThat(ThemeJar.read(Path.of("../../themes", each, "target/rtc-theme-" + each + "-1.0.0.jar")).id()).isEqualTo(each);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"org/example/Spy.class", "META-INF/resources/assets/theme-blue/spy.js", "META-INF/resources/assets/rtc/rtc.css",
        "META-INF/resources/blue/page.xhtml", "META-INF/resources/assets/theme-blue/drawing.svg", "META-INF/beans.xml",
        "META-INF/services/jakarta.enterprise.inject.spi.Extension", "META-INF/lib/spy.jar", "META-INF/rtc-module.properties"})
    void whatRunsOrStandsElsewhereIsRefused(String entry) {
        theme(CSS).with(entry, "x").write(file());

        assertThatThrownBy(() -> ThemeJar.read(file())).isInstanceOf(Refusal.class).hasMessageContaining("theme.jar: it has " + entry);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            body { display: none }                                     | body { display: none }
            :root { display: none }                                    | sets 'display: none'
            :root { --a: url("https://spy.example/x.png") }            | https://spy.example/x.png
            :root { --a: url(//spy.example/x.png) }                    | outside quotes
            :root { --a: url("../rtc/mark.png") }                      | ../rtc/mark.png
            @import "https://spy.example/x.css";                       | https://spy.example/x.css
            @font-face { font-family: x }                              | @font-face
            :root, body { --a: 1 } p { color: red }                    | p { color: red }
            :root { --a: 1 } :root a { --b: \\75 rl(x) }               | sets '--b
            :root { --a: 1                                             | :root
            """)
    void whatIsNoPropertyOrComesFromElsewhereIsRefused(String css, String reason) {
        theme(css).write(file());

        assertThatThrownBy(() -> ThemeJar.read(file())).isInstanceOf(Refusal.class).hasMessageContaining("its theme.css")
                .hasMessageContaining(reason).message().hasLineCount(1);
    }

    @Test
    void aThemeFitsTheInstallationOrSaysWhyNot() {
        ThemeJar blue = ThemeJar.read(theme(CSS).write(file()));
        ThemeJar same = ThemeJar.read(theme(CSS).write(folder.resolve("same.jar")));
        ThemeJar rtc = ThemeJar.read(named("rtc", ":root { --brand: #000000; --focus: #000000 }").write(folder.resolve("rtc.jar")));

        blue.checkFits(Version.parse("1.9"), List.of());
        assertThatThrownBy(() -> blue.checkFits(Version.parse("2.0"), List.of())).hasMessageContaining("made for SPI [1,2)");
        assertThatThrownBy(() -> blue.checkFits(Version.parse("1.0"), List.of(same))).hasMessageContaining("is also in");
        assertThatThrownBy(() -> blue.checkFits(Version.parse("1.0"), List.of(rtc))).hasMessageContaining("lacks --focus");
    }

    private Path file() {
        return folder.resolve("theme.jar");
    }

    private static Jar theme(String css) {
        return named("blue", css);
    }

    private static Jar named(String id, String css) {
        return new Jar().with("META-INF/rtc-theme.properties", "id=" + id + "\nversion=1.0.0\nspi=[1,2)\nname.es=A\nname.en=B\nname.fr=C\nname.pt=D\n")
                .with("META-INF/resources/assets/theme-" + id + "/theme.css", css);
    }
}
