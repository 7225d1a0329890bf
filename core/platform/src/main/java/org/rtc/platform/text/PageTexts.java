package org.rtc.platform.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/** {@code #{t['part.key']}} and {@code #{t.of('part.key', argument)}}: the words in the reader's language. */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {
    @Inject
    Texts texts;
    @Inject
    Viewer viewer;

    @Override
    public String get(Object key) {
        return texts.get(viewer.lang(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    public String of(String key, Object argument) {
        return texts.get(viewer.lang(), key, argument);
    }

    public String of(String key, Object first, Object second) {
        return texts.get(viewer.lang(), key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return texts.get(viewer.lang(), key, first, second, third);
    }

    /** A text that people wrote, as this reader gets it. */
    public LocalizedText.Reading read(LocalizedText text) {
        return text.in(viewer.lang());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
