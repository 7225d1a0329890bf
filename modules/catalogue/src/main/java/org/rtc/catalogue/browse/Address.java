package org.rtc.catalogue.browse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The address of a list as it is asked for, to be led on, narrowed or shared. */
public final class Address {
    private final String path;
    private final Map<String, Set<String>> parameters = new LinkedHashMap<>();

    public Address(String path) {
        this.path = path;
    }

    public Address with(String name, Collection<String> values) {
        Set<String> kept = values.stream().filter(v -> v != null && !v.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!kept.isEmpty()) {
            parameters.put(name, kept);
        }
        return this;
    }

    public Address with(String name, String value) {
        return value == null || value.isBlank() ? this : with(name, Set.of(value));
    }

    /** The same without that value. */
    public Address without(String name, String value) {
        Address other = new Address(path);
        parameters.forEach((key, values) -> other.with(key, values.stream().filter(v -> !(key.equals(name) && v.equals(value))).toList()));
        return other;
    }

    /** The same list at another address: a feed, a calendar. */
    public Address at(String other) {
        Address same = new Address(other);
        same.parameters.putAll(parameters);
        return same;
    }

    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(v -> encoded(e.getKey()) + "=" + encoded(v))).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
