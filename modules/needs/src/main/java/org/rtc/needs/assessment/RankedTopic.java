package org.rtc.needs.assessment;

import org.rtc.spi.text.LocalizedText;

/**
 * A topic in the order of need. The other values are means of its countries' (see {@link Need}).
 *
 * @param item      code in the questionnaire
 * @param topic     code in the classification of statistical activities; null where it has none
 * @param countries how many countries it was assessed for
 */
public record RankedTopic(String item, LocalizedText name, String topic, double score, double gap, double priority, double current,
        double wanted, int countries) {
}
