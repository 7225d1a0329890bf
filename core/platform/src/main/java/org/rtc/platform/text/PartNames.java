package org.rtc.platform.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.rtc.spi.html.Words;

/** What people call parts and what they bring: the words of the part itself, else its code. */
@RequestScoped
public class PartNames {
    @Inject
    Words words;

    /** {@code PART.part}. */
    public String of(String part) {
        return first(part, part + ".part", "platform.part." + part);
    }

    /** A sentence that says what it is for; empty where it has none. */
    public String about(String part) {
        return first("", part + ".part.about", "platform.part." + part + ".about");
    }

    /** @param name such as {@code catalogue.links}, whose words are {@code catalogue.job.links} */
    public String job(String name) {
        return first(name, name.replaceFirst("\\.", ".job."));
    }

    /** @param name such as {@code needs:round:open}, whose words are {@code needs.permission.round.open} */
    public String permission(String name) {
        return first(name, name.replaceFirst(":", ".permission.").replace(':', '.'));
    }

    /** A part without a bundle of its own, such as the SPI, has its words from the platform. */
    private String first(String otherwise, String... keys) {
        for (String key : keys) {
            String found = words.t(key);
            if (!found.equals(key)) {
                return found;
            }
        }
        return otherwise;
    }
}
