package org.rtc.catalogue.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What other catalogues speak. */
public enum Format {
    CSV, ICS, SCHEMA, ATOM, OAI;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** By a file's name and its first characters. */
    public static Format guess(String name, String beginning) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (beginning.contains("BEGIN:VCALENDAR")) {
            return ICS;
        }
        if (beginning.contains("http://www.w3.org/2005/Atom")) {
            return ATOM;
        }
        if (beginning.contains("OAI-PMH")) {
            return OAI;
        }
        return lower.endsWith(".csv") || lower.endsWith(".txt") ? CSV : SCHEMA;
    }
}
