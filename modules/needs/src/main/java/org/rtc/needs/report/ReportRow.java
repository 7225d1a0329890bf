package org.rtc.needs.report;

import java.time.Instant;
import org.rtc.spi.text.LocalizedText;

/** A published report in a list. */
public record ReportRow(Long id, LocalizedText title, String audience, Instant published) {
    public boolean council() {
        return NeedsReport.COUNCIL.equals(audience);
    }
}
