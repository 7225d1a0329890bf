package org.rtc.launcher.module;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;

/** What a jar says of itself in {@code META-INF/rtc-module.properties}. */
public record Descriptor(String id, Version version, VersionRange spi, List<Requirement> requires) {

    public static final String ENTRY = "META-INF/rtc-module.properties";
    /** It is part of names that the database bounds. */
    private static final int LONGEST_ID = 40;
    /** The part whose version is the version of the SPI. */
    public static final String SPI = "spi";

    /** @throws IllegalArgumentException with what is wrong, in words for the author of the jar */
    public static Descriptor parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        String id = needed(properties, "id");
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("id '" + id + "' may hold lower-case letters, digits and hyphens only, a letter first");
        }
        if (id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("id '" + id + "' is longer than " + LONGEST_ID + " characters");
        }
        return new Descriptor(id, Version.parse(needed(properties, "version")),
                VersionRange.parse(needed(properties, "spi")),
                Requirement.parseList(properties.getProperty("requires", "")));
    }

    private static String needed(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return value;
    }
}
