package org.rtc.catalogue.api;

import java.time.LocalDate;
import java.util.List;
import org.rtc.spi.text.LocalizedText;

/**
 * What another module knows of an activity that should be: the start of a draft.
 *
 * @param kind      {@code course}, {@code seminar}, {@code workshop} or {@code other}
 * @param mode      {@code in-person}, {@code distance} or {@code blended}
 * @param starts    first day, or null where it is not known yet
 * @param ends      last day, or null
 * @param country   ISO 3166 alpha-2, in whose care it will be; null for the network
 * @param topics    codes
 * @param languages of delivery, as tags
 * @param sourceRef what it is made from, at most 300 characters, with the part's id in front: {@code needs:round:3:topic:1.2}
 */
public record ActivityDraft(LocalizedText title, LocalizedText summary, String kind, String mode, LocalDate starts, LocalDate ends,
        String country, List<String> topics, List<String> languages, String sourceRef) {
}
