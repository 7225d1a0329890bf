package org.rtc.needs.form;

import org.rtc.spi.text.LocalizedText;

/**
 * What can be chosen, or a row of a matrix.
 *
 * @param code  the same in all versions, so that rounds can be compared
 * @param topic code in the classification of statistical activities, by which the catalogue is searched; null where it is
 *              about none
 */
public record Choice(String code, LocalizedText text, String topic) {
    public Choice {
        text = text == null ? LocalizedText.EMPTY : text;
        topic = topic == null || topic.isBlank() ? null : topic.strip();
    }
}
