package org.rtc.learning.kind;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.spi.course.CurrentItem;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;

/** A page as it is read. */
@Named("pageItem")
@RequestScoped
public class PageItem {
    @Inject
    PageKind kind;
    @Inject
    CurrentItem current;
    @Inject
    Words words;

    private LocalizedText.Reading reading;

    @PostConstruct
    void load() {
        reading = words.read(kind.text(current.item().id()));
    }

    public LocalizedText.Reading getReading() {
        return reading;
    }

    /** Name of the language that the text is in, where it is not the reader's; null where it is. */
    public String getForeign() {
        return reading.own() ? null : words.language(reading.lang().tag());
    }

    /** Cleaned when it was written. */
    public Fragment getText() {
        return html -> html.raw(kind.shown(current.item(), reading.text()));
    }
}
