package org.rtc.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.2 defines it (success criteria 1.4.3 and 1.4.11), for every pair the page kit puts together. */
class ThemeContrastTest {

    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");
    private static final List<String> STATES = List.of("brand", "clay", "good", "warn", "bad");
    private static final Pattern BLOCK = Pattern.compile("([^{}]*)\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");

    private final List<Map<String, String>> sets = BLOCK.matcher(withoutPatterns(css())).results()
            .map(ThemeContrastTest::colours).toList();

    @Test
    void textIsReadableOnEveryGround() {
        everyPair(4.5, check -> {
            for (var ground : GROUNDS) {
                check.accept("ink", ground);
                check.accept("soft", ground);
                STATES.forEach(state -> check.accept(state, ground));
            }
            for (var state : STATES) {
                List.of(state, "ink", "soft").forEach(text -> check.accept(text, state + "-wash"));
            }
            List.of("on-head", "head-soft", "head-link").forEach(text -> check.accept(text, "head"));
            check.accept("on-brand", "brand");
            check.accept("on-brand", "brand-hover");
            check.accept("on-bad", "bad");
            for (int category = 0; category < 6; category++) {
                check.accept("on-cat", "c" + category);
            }
        });
    }

    @Test
    void edgesAndFocusRingsAreSeenOnEveryGround() {
        everyPair(3, check -> {
            for (var ground : GROUNDS) {
                check.accept("edge", ground);
                check.accept("focus", ground);
            }
            check.accept("sun", "head");
        });
    }

    @Test
    void darkNamesWhatLightNamesAndBothWaysToDarkAgree() {
        assertEquals(3, sets.size(), "light, dark by the system's wish, dark by the person's choice");
        assertEquals(sets.get(0).keySet(), sets.get(1).keySet());
        assertEquals(sets.get(1), sets.get(2));
    }

    private void everyPair(double least, Consumer<BiConsumer<String, String>> pairs) {
        for (var set : sets) {
            pairs.accept((text, ground) -> {
                double ratio = contrast(set.get(text), set.get(ground));
                assertTrue(ratio >= least, () -> "%s on %s is %.2f:1 in %s".formatted(text, ground, ratio, set));
            });
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> colours(MatchResult block) {
        var found = new TreeMap<String, String>();
        COLOUR.matcher(block.group(2)).results().forEach(colour -> found.put(colour.group(1), colour.group(2)));
        return found;
    }

    private static String withoutPatterns(String css) {
        return css.replaceAll("url\\(\"[^\"]*\"\\)", "none");
    }

    private static String css() {
        try (var file = ThemeContrastTest.class.getResourceAsStream("/META-INF/resources/assets/theme-rtc/theme.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
