package org.rtc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rtc.testkit.theme.Contrast;
import org.rtc.testkit.theme.ThemeFile;

/**
 * What every theme keeps to: contrast as WCAG 2.2 defines it (success criteria 1.4.3, 1.4.6 and 1.4.11) for every pair
 * that the page kit puts together. {@code class BlueThemeTest implements ThemeContract} with the theme's id is the
 * whole test.
 */
public interface ThemeContract {
    /** The theme's id; its file is {@code META-INF/resources/assets/theme-ID/theme.css}. */
    String theme();

    /** Least contrast of a text with its ground: 4.5 is level AA, 7 is level AAA. */
    default double textContrast() {
        return 4.5;
    }

    @Test
    default void textIsReadableOnEveryGround() {
        for (Map<String, String> colours : file().sets()) {
            assertThat(Contrast.tooLow(colours, Contrast.TEXT_ON_GROUND, textContrast())).isEmpty();
        }
    }

    @Test
    default void edgesAndFocusRingsAreSeenOnEveryGround() {
        for (Map<String, String> colours : file().sets()) {
            assertThat(Contrast.tooLow(colours, Contrast.SIGN_ON_GROUND, 3)).isEmpty();
        }
    }

    @Test
    default void darkNamesWhatLightNamesAndBothWaysToDarkAgree() {
        List<Map<String, String>> sets = file().sets();
        assertThat(sets).as("light, dark by the system's wish, dark by the person's choice").hasSize(3);
        assertThat(sets.get(1).keySet()).isEqualTo(sets.get(0).keySet());
        assertThat(sets.get(2)).isEqualTo(sets.get(1));
    }

    @Test
    default void itHoldsCustomPropertiesAlone() {
        assertThat(file().strangers()).isEmpty();
    }

    private ThemeFile file() {
        return ThemeFile.of(theme());
    }
}
