package org.rtc.catalogue.activity;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;

/** The languages of an activity, as BCP 47 tags. */
@Embeddable
public class Delivery {
    public static final Delivery NONE = new Delivery(List.of(), List.of(), List.of(), List.of());

    private String languages;
    private String materials;
    private String subtitles;
    private String interpretation;

    protected Delivery() {
    }

    /** @param interpretation pairs such as {@code es-en}: from Spanish into English */
    public Delivery(Collection<String> languages, Collection<String> materials, Collection<String> subtitles,
            Collection<String> interpretation) {
        this.languages = Codes.join(languages);
        this.materials = Codes.join(materials);
        this.subtitles = Codes.join(subtitles);
        this.interpretation = Codes.join(interpretation);
    }

    public List<String> languages() {
        return Codes.split(languages);
    }

    public List<String> materials() {
        return Codes.split(materials);
    }

    public List<String> subtitles() {
        return Codes.split(subtitles);
    }

    public List<String> interpretation() {
        return Codes.split(interpretation);
    }
}
