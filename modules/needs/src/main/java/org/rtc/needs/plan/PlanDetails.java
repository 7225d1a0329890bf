package org.rtc.needs.plan;

import java.time.LocalDate;
import org.rtc.spi.text.LocalizedText;

/**
 * What an office plans to learn.
 *
 * @param round   id of the round that showed the need, or null
 * @param item    topic of that round, or null
 * @param topic   code in the classification of statistical activities, or null
 * @param now     level that there is, 0 to 4
 * @param target  level to reach, 0 to 4, above the one there is
 * @param due     day by which
 * @param status  {@code planned}, {@code underway}, {@code reached} or {@code dropped}
 */
public record PlanDetails(Long round, String item, String country, Long organisation, LocalizedText objective, LocalizedText skill,
        String topic, int now, int target, LocalDate due, String status) {
}
