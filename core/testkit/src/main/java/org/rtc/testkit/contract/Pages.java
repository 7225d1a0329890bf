package org.rtc.testkit.contract;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;

/** For whom each address of a module is, in the words of its author: said apart from the module's own guards. */
public final class Pages {
    private final Map<String, Promise> promises = new LinkedHashMap<>();

    /**
     * An address. Where it has variable parts and no record is at hand, it is tried with ids that are not there: those it
     * is not for are refused all the same. @param path as in the module's routes
     */
    public Line at(String path) {
        return path.contains("{") ? new Line(path, null) : at(path, path);
    }

    /**
     * An address with variable parts.
     *
     * @param pattern as in the module's routes, such as {@code /survey/{id}}
     * @param example an address of the kind, of a record that is there, such as {@code /survey/1}
     */
    public Line at(String pattern, String example) {
        return at(pattern, () -> example);
    }

    /** @param example prepares a record when the address is needed, and gives the address */
    public Line at(String pattern, Supplier<String> example) {
        return new Line(pattern, example);
    }

    /**
     * For each address of the module that was not named yet, what its guard says: everybody, all who signed in, or the roles
     * that the module gives the permission to. One whose permission is another part's stays to be named.
     */
    public void othersAsGuarded(RtcModule module) {
        for (Route route : module.routes()) {
            Guard guard = route.guard();
            if (!promises.containsKey(route.path()) && route.host() == Route.Host.APPLICATION) {
                if (guard.permission() != null) {
                    module.permissions().stream().filter(def -> def.name().equals(guard.permission()))
                            .forEach(def -> at(route.path()).promise(Who.with(def.roles())));
                } else {
                    at(route.path()).promise(guard.signedIn() ? Who.signedIn() : EnumSet.allOf(Who.class));
                }
            }
        }
    }

    /** An address of the kind whose records are not there. */
    static String unknown(String pattern) {
        return pattern.replaceAll("/\\*$", "").replaceAll("\\{[^}]*}", "999999999");
    }

    Map<String, Promise> promises() {
        return promises;
    }

    /** What is missing in a line: for whom. */
    public final class Line {
        private final String pattern;
        private final Supplier<String> example;

        private Line(String pattern, Supplier<String> example) {
            this.pattern = pattern;
            this.example = example;
        }

        public void forEverybody() {
            promise(EnumSet.allOf(Who.class));
        }

        public void forAllWhoSignedIn() {
            promise(Who.signedIn());
        }

        /** These, and nobody else: a visitor is led to the sign-in, the others are refused. */
        public void forNoneBut(Who first, Who... others) {
            promise(EnumSet.of(first, others));
        }

        private void promise(Set<Who> who) {
            if (promises.put(pattern, new Promise(pattern, example == null ? null : new Once(example), who)) != null) {
                throw new IllegalArgumentException(pattern + " is named twice");
            }
        }
    }

    /** @param example of an address that is there; null where none is at hand */
    record Promise(String pattern, Supplier<String> example, Set<Who> allowed) {
        boolean hasExample() {
            return example != null;
        }

        /** One of the kind, there or not. */
        String address() {
            return example == null ? unknown().get(0) : example.get();
        }

        boolean variable() {
            return pattern.contains("{");
        }

        /** Addresses of the kind of records that are not there: a number and no number. */
        List<String> unknown() {
            return List.of(Pages.unknown(pattern), pattern.replaceAll("/\\*$", "").replaceAll("\\{[^}]*}", "no-such"));
        }

        /** Whoever of those may do most. */
        Who mightiest() {
            return allowed.stream().reduce((a, b) -> b).orElseThrow();
        }
    }

    /** What is prepared is prepared once. */
    private static final class Once implements Supplier<String> {
        private final Supplier<String> first;
        private String value;

        Once(Supplier<String> first) {
            this.first = first;
        }

        @Override
        public String get() {
            if (value == null) {
                value = first.get();
            }
            return value;
        }
    }
}
