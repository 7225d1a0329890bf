package org.rtc.testkit.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Contrast of colours as WCAG 2.2 measures it. */
public final class Contrast {
    /** A sign and the ground on which the page kit puts it, by their names in a theme. */
    public record Pair(String sign, String ground) {
    }

    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");
    private static final List<String> STATES = List.of("brand", "clay", "good", "warn", "bad");

    public static final List<Pair> TEXT_ON_GROUND = texts();
    public static final List<Pair> SIGN_ON_GROUND = signs();

    private Contrast() {
    }

    private static List<Pair> texts() {
        List<Pair> pairs = new ArrayList<>();
        for (String ground : GROUNDS) {
            pairs.add(new Pair("ink", ground));
            pairs.add(new Pair("soft", ground));
            STATES.forEach(state -> pairs.add(new Pair(state, ground)));
        }
        for (String state : STATES) {
            List.of(state, "ink", "soft").forEach(text -> pairs.add(new Pair(text, state + "-wash")));
        }
        List.of("on-head", "head-soft", "head-link").forEach(text -> pairs.add(new Pair(text, "head")));
        pairs.add(new Pair("on-brand", "brand"));
        pairs.add(new Pair("on-brand", "brand-hover"));
        pairs.add(new Pair("on-bad", "bad"));
        for (int category = 0; category < 6; category++) {
            pairs.add(new Pair("on-cat", "c" + category));
        }
        return List.copyOf(pairs);
    }

    private static List<Pair> signs() {
        List<Pair> pairs = new ArrayList<>();
        for (String ground : GROUNDS) {
            pairs.add(new Pair("edge", ground));
            pairs.add(new Pair("focus", ground));
        }
        pairs.add(new Pair("sun", "head"));
        return List.copyOf(pairs);
    }

    /** @return a line for each pair below the least ratio, and for each colour that is not named */
    public static List<String> tooLow(Map<String, String> colours, List<Pair> pairs, double least) {
        List<String> wrong = new ArrayList<>();
        for (Pair pair : pairs) {
            String sign = colours.get(pair.sign());
            String ground = colours.get(pair.ground());
            if (sign == null || ground == null) {
                wrong.add("--" + (sign == null ? pair.sign() : pair.ground()) + " is not named as #rrggbb");
            } else if (ratio(sign, ground) < least) {
                wrong.add("--%s #%s on --%s #%s is %.2f:1, not %.1f:1".formatted(pair.sign(), sign, pair.ground(), ground, ratio(sign, ground), least));
            }
        }
        return wrong;
    }

    /** @param one six hexadecimal digits */
    public static double ratio(String one, String other) {
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
}
