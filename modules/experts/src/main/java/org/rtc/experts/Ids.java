package org.rtc.experts;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Choices as they stand in addresses, forms and REST: lower case, hyphens. */
public final class Ids {
    private Ids() {
    }

    public static String of(Enum<?> choice) {
        return choice == null ? null : choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> of(e).equals(id)).findFirst();
    }

    /** Short codes in one column, in the order in which people chose them. */
    public static String join(Collection<String> codes) {
        return String.join(" ", codes);
    }

    public static List<String> split(String joined) {
        return joined == null || joined.isBlank() ? List.of() : List.of(joined.strip().split("\\s+"));
    }

    /** One thing a line. */
    public static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
