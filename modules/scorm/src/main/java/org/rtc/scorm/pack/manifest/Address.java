package org.rtc.scorm.pack.manifest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address of a manifest as its path and the rest. */
record Address(String path, String query, String fragment) {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]+):.*", Pattern.DOTALL);
    private static final String PLAIN = "-._~!$&'()*+,;=@/";

    static Address of(String text) {
        var hash = text.indexOf('#');
        var fragment = hash < 0 ? "" : text.substring(hash);
        var rest = hash < 0 ? text : text.substring(0, hash);
        var mark = rest.indexOf('?');
        return mark < 0 ? new Address(rest, "", fragment)
                : new Address(rest.substring(0, mark), rest.substring(mark), fragment);
    }

    /** {@code http} and the like; {@code http} too for addresses that begin with two slashes. */
    static Optional<String> scheme(String address) {
        var bare = address.replaceAll("[\\p{Cntrl}]", "").replace('\\', '/');
        var matcher = SCHEME.matcher(bare);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
                : Optional.of("http").filter(http -> bare.startsWith("//"));
    }

    /** RFC 3986 as far as paths inside a package go. */
    static String resolve(String base, String address) {
        var absolute = scheme(address).isPresent() || address.startsWith("/");
        return absolute ? address : base.replace('\\', '/').replaceFirst("[^/]*$", "") + address;
    }

    /**
     * Adds the parameters of an item as SCORM 2004 4th Ed. CAM §3.4.1.12 has it, but before a fragment: behind
     * it they would be part of the fragment and no query.
     */
    Address with(String parameters) {
        var bare = parameters.replaceFirst("^[?&]+", "");
        if (bare.isEmpty() || bare.startsWith("#") && !fragment.isEmpty()) {
            return this;
        }
        if (bare.startsWith("#")) {
            return new Address(path, query, bare);
        }
        var added = of(query.isEmpty() ? "?" + bare : query + "&" + bare);
        return new Address(path, added.query(), fragment.isEmpty() ? added.fragment() : fragment);
    }

    /** The address of a file, whatever characters its name has. */
    String at(String file) {
        return encoded(file) + tidy(query) + tidy(fragment);
    }

    private static String encoded(String file) {
        var out = new StringBuilder();
        for (var b : file.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(String.format("%02X", (int) c));
            }
        }
        return out.toString();
    }

    private static String tidy(String part) {
        return part.replaceAll("\\p{Cntrl}", "").replace(" ", "%20");
    }
}
