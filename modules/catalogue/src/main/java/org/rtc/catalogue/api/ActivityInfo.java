package org.rtc.catalogue.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rtc.spi.text.LocalizedText;

/**
 * An activity as other modules may know it. Its page is {@code /catalogue/ID}.
 *
 * @param kind      {@code course}, {@code seminar}, {@code workshop} or {@code other}
 * @param state     {@code draft}, {@code submitted}, {@code returned}, {@code published}, {@code postponed},
 *                  {@code cancelled} or {@code withdrawn}; visitors see the three before the last
 * @param country   ISO 3166 alpha-2, or null
 * @param office    id of the organisation that announces it, or null
 * @param topics    codes
 * @param languages of delivery, as tags
 * @param starts    first day where it takes place; null in a draft without dates
 * @param ends      last day
 * @param published when it was published first; null where it never was
 * @param sourceRef what it was made from, such as the reference of a need; or null
 */
public record ActivityInfo(long id, LocalizedText title, String kind, String mode, String state, String country, Long office,
        List<String> topics, List<String> languages, LocalDate starts, LocalDate ends, Instant published, String sourceRef) {
    public String path() {
        return "/catalogue/" + id;
    }

    /** Whether everybody sees it and it takes place, or took. */
    public boolean onOffer() {
        return state.equals("published");
    }
}
