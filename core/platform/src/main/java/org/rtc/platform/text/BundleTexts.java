package org.rtc.platform.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;

/** The words of all parts, read once. */
@ApplicationScoped
public class BundleTexts implements Texts {
    private static final Logger LOG = Logger.getLogger(BundleTexts.class.getName());

    @Inject
    @Any
    Instance<RtcModule> parts;

    private final Map<Lang, Map<String, String>> words = new EnumMap<>(Lang.class);
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    @PostConstruct
    void read() {
        for (Lang lang : Lang.ALL) {
            Map<String, String> all = new HashMap<>();
            parts.forEach(part -> read(part.id(), lang, all));
            words.put(lang, all);
        }
    }

    private static void read(String part, Lang lang, Map<String, String> into) {
        String name = "i18n/" + part + "_" + lang.tag() + ".properties";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                return;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.forEach((key, value) -> into.put((String) key, (String) value));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.SEVERE, name + " cannot be read: the part " + part + " has no words in that language", e);
        }
    }

    @Override
    public String get(Lang lang, String key, Object... arguments) {
        String text = words.get(lang).get(key);
        if (text == null) {
            return key;
        }
        if (arguments == null || arguments.length == 0) {
            return text;
        }
        try {
            MessageFormat format = formats.computeIfAbsent(lang.tag() + key, k -> new MessageFormat(text, lang.locale()));
            return ((MessageFormat) format.clone()).format(arguments);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The words " + key + " in " + lang.tag() + " are no pattern for what they are given: " + e.getMessage());
            return text;
        }
    }
}
