package org.rtc.learning.certificate;

import org.rtc.spi.text.LocalizedText;

/** A course that gives certificates and a person who is in it. @param provider id of the organisation, or null */
public record Earned(Long courseId, Long personId, LocalizedText title, Long provider, Integer hours) {
}
