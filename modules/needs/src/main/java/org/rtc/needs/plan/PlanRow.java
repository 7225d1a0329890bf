package org.rtc.needs.plan;

import java.time.LocalDate;
import org.rtc.spi.text.LocalizedText;

/** A plan in a list. */
public record PlanRow(Long id, Long round, String item, String country, Long organisation, LocalizedText objective, LocalizedText skill, String topic,
        int now, int target, LocalDate due, String status) {
    public boolean open() {
        return status.equals("planned") || status.equals("underway");
    }
}
