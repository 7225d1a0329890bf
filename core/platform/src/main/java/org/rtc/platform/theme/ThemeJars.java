package org.rtc.platform.theme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** The themes that are here, by their {@code META-INF/rtc-theme.properties}; the launcher has checked their jars. */
@ApplicationScoped
public class ThemeJars {
    private static final String DESCRIPTOR = "META-INF/rtc-theme.properties";

    private final Map<String, Theme> themes = new TreeMap<>();

    @PostConstruct
    void read() {
        try {
            for (URL url : Collections.list(Thread.currentThread().getContextClassLoader().getResources(DESCRIPTOR))) {
                Theme theme = read(url);
                themes.put(theme.id(), theme);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Theme read(URL descriptor) throws IOException {
        URLConnection connection = descriptor.openConnection();
        connection.setUseCaches(false);
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Map<Lang, String> name = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> name.put(lang, properties.getProperty("name." + lang.tag())));
        String id = properties.getProperty("id", "");
        return new Theme(id, name.values().stream().allMatch(java.util.Objects::isNull) ? LocalizedText.of(Lang.ES, id) : LocalizedText.of(name),
                "high".equals(properties.getProperty("contrast")));
    }

    public Collection<Theme> all() {
        return themes.values();
    }

    public Optional<Theme> find(String id) {
        return Optional.ofNullable(id).map(themes::get);
    }

    /** That of the platform; it is there even where its jar is not, so that pages can be shown. */
    Theme fallback() {
        return themes.getOrDefault(Theme.RTC, new Theme(Theme.RTC, LocalizedText.of(Lang.ES, Theme.RTC), false));
    }
}
