package org.rtc.catalogue.activity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Short codes in one column, each between spaces, so that one can be looked for: {@code " es en "}. */
public final class Codes {
    private Codes() {
    }

    public static String join(Collection<String> codes) {
        return codes == null || codes.isEmpty() ? " " : " " + String.join(" ", new LinkedHashSet<>(codes)) + " ";
    }

    public static List<String> split(String joined) {
        return joined == null || joined.isBlank() ? List.of() : List.of(joined.strip().split(" +"));
    }

    /** The codes and all wider ones: an activity on water is one on the environment too. */
    public static Set<String> wider(Collection<String> topics) {
        Set<String> all = new LinkedHashSet<>();
        for (String topic : topics) {
            for (int end = topic.length(); end > 0; end = topic.lastIndexOf('.', end - 1)) {
                all.add(topic.substring(0, end));
            }
        }
        return all;
    }
}
