package org.rtc.catalogue.activity;

import jakarta.persistence.Embeddable;
import org.rtc.spi.text.LocalizedText;

/** What is said of an activity, in each language. */
@Embeddable
public class Wording {
    private LocalizedText title;
    private LocalizedText summary;
    private LocalizedText description;

    protected Wording() {
    }

    /** @param description plain text, paragraphs apart by an empty line */
    public Wording(LocalizedText title, LocalizedText summary, LocalizedText description) {
        this.title = or(title);
        this.summary = or(summary);
        this.description = or(description);
    }

    private static LocalizedText or(LocalizedText text) {
        return text == null ? LocalizedText.EMPTY : text;
    }

    public LocalizedText title() {
        return or(title);
    }

    public LocalizedText summary() {
        return or(summary);
    }

    public LocalizedText description() {
        return or(description);
    }
}
