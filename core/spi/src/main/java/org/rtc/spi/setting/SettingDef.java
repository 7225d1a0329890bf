package org.rtc.spi.setting;

import java.util.List;
import java.util.Objects;

/**
 * A setting that a part brings; administrators see it, below the part's name, with the words of {@code KEY} and
 * {@code KEY.help}, and each option of a choice with those of {@code KEY.OPTION}.
 *
 * @param key      with the part's id in front: {@code catalogue.leadDays}
 * @param fallback value until somebody sets one
 * @param options  what a {@link Type#CHOICE} offers, in order; empty for others
 * @param least    of a {@link Type#NUMBER}
 * @param most     of a {@link Type#NUMBER}
 */
public record SettingDef(String key, Type type, String fallback, List<String> options, int least, int most) {
    public enum Type {
        /** One line. */
        TEXT,
        /** Several lines. */
        LONG_TEXT,
        /** A whole number within bounds. */
        NUMBER,
        YES_NO,
        /** One of the options. */
        CHOICE,
        /** A value a line: {@link Settings#list}. */
        LIST,
        /** The tag of a {@link org.rtc.spi.text.Lang}. */
        LANG,
        /** Shown to nobody again; empty where there is none. */
        SECRET,
        /** An e-mail address, or empty. */
        EMAIL,
        /** An address of the web, or empty. */
        URL
    }

    public static final int LARGEST = 999_999_999;

    public SettingDef {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(fallback);
        options = List.copyOf(options);
        if ((type == Type.CHOICE) == options.isEmpty() || least > most) {
            throw new IllegalArgumentException(key + ": a choice has options and nothing else has, and bounds have room between them");
        }
    }

    public SettingDef(String key, Type type, String fallback) {
        this(key, type, fallback, List.of(), -LARGEST, LARGEST);
    }

    /** @param least and most, both included */
    public static SettingDef number(String key, int fallback, int least, int most) {
        return new SettingDef(key, Type.NUMBER, Integer.toString(fallback), List.of(), least, most);
    }

    /** @param options the first is the fallback */
    public static SettingDef choice(String key, String... options) {
        return new SettingDef(key, Type.CHOICE, options[0], List.of(options), -LARGEST, LARGEST);
    }
}
