package org.rtc.learning.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/** The section that a course gets by itself with its first item. */
@ApplicationScoped
public class FirstSection {
    @Inject
    Texts texts;

    LocalizedText title() {
        Map<Lang, String> title = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.ALL) {
            title.put(lang, texts.get(lang, "learning.section.first"));
        }
        return LocalizedText.of(title);
    }
}
