package org.rtc.launcher.setting;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.rtc.launcher.Refusal;

/**
 * The settings of this installation by the names of their environment variables, {@code RTC_…}. The same setting
 * may stand in {@code conf/rtc.properties} as {@code rtc.…}; the environment wins, and the command line over both.
 */
public final class Settings {

    private final Map<String, String> values = new TreeMap<>();

    public static Settings read(Path file, Map<String, String> environment, Map<String, String> commandLine) {
        Settings settings = new Settings();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new Refusal(file + ": cannot be read (" + e.getMessage() + "); correct it or remove it.", e);
            }
            properties.stringPropertyNames().forEach(key -> settings.put(variable(file, key), properties.getProperty(key)));
        }
        environment.forEach((name, value) -> {
            if (name.startsWith("RTC_")) {
                settings.put(name, value);
            }
        });
        commandLine.forEach(settings::put);
        return settings;
    }

    private static String variable(Path file, String key) {
        if (!key.startsWith("rtc.")) {
            throw new Refusal(file + ": '" + key + "' is no setting of RTC, they all begin with rtc.; correct or remove the line.");
        }
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private void put(String name, String value) {
        values.put(name, value.strip());
    }

    /** An empty value counts as none. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    public String get(String name, String otherwise) {
        return get(name).orElse(otherwise);
    }

    public int port() {
        String text = get("RTC_PORT", "8080");
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Refusal("RTC_PORT is '" + text + "'; give a port from 1 to 65535, such as 8080.");
        }
        return Integer.parseInt(text);
    }

    /** All settings, for the server's environment. */
    public Map<String, String> all() {
        return Map.copyOf(values);
    }
}
