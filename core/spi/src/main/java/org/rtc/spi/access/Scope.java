package org.rtc.spi.access;

import java.util.Locale;
import java.util.Objects;

/**
 * Where a role holds: network ▸ hub ▸ country ▸ organisation ▸ course. A role in a scope holds in all scopes within.
 *
 * @param id of the hub, country (ISO 3166 alpha-2), organisation or course; empty for the network
 */
public record Scope(Kind kind, String id) {
    public enum Kind { NETWORK, HUB, COUNTRY, ORGANISATION, COURSE }

    public static final Scope NETWORK = new Scope(Kind.NETWORK, "");

    public Scope {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    public static Scope hub(String id) {
        return new Scope(Kind.HUB, id);
    }

    public static Scope country(String iso2) {
        return new Scope(Kind.COUNTRY, iso2);
    }

    public static Scope organisation(long id) {
        return new Scope(Kind.ORGANISATION, Long.toString(id));
    }

    public static Scope course(long id) {
        return new Scope(Kind.COURSE, Long.toString(id));
    }

    /** As stored and shown in addresses: {@code network}, {@code country:HN}. */
    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.NETWORK ? name : name + ":" + id;
    }

    /** The reverse of {@link #toString()}. @throws IllegalArgumentException where it is no scope */
    public static Scope parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? new Scope(Kind.valueOf(text.toUpperCase(Locale.ROOT)), "")
                : new Scope(Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
    }
}
