package org.rtc.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How whoever runs this node set it up: system property {@code rtc.smtp.host}, else variable {@code RTC_SMTP_HOST}. */
@ApplicationScoped
public class Environment {
    /** @return the value, stripped; empty where it is absent or blank */
    public Optional<String> get(String key) {
        String value = System.getProperty(key);
        if (value == null) {
            value = System.getenv(variable(key));
        }
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }

    public String get(String key, String fallback) {
        return get(key).orElse(fallback);
    }

    /** The application's address as people see it, without a slash at the end. */
    public String url() {
        String url = get("rtc.url", "http://localhost:8080");
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Where files live. */
    public Path data() {
        return Path.of(get("rtc.data", "var/data")).toAbsolutePath().normalize();
    }

    /** {@code catalogue.leadDays} is {@code RTC_CATALOGUE_LEADDAYS}, as MicroProfile Config has it. */
    public static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
