package org.rtc.platform.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.rtc.spi.html.Words;

/** What people call a part: the words {@code PART.part}; its id where it has none. */
@RequestScoped
public class PartNames {
    @Inject
    Words words;

    public String of(String part) {
        String key = part + ".part";
        String name = words.t(key);
        return name.equals(key) ? part : name;
    }

    /** A sentence that says what it is for; empty where it has none. */
    public String about(String part) {
        String key = part + ".part.about";
        String about = words.t(key);
        return about.equals(key) ? "" : about;
    }
}
