package org.rtc.catalogue.call;

import java.time.Instant;
import org.rtc.spi.text.LocalizedText;

/** An open call in the list. @param about empty where it is the registration that is open @param untilAt null without a date */
public record CallRow(Long id, LocalizedText title, LocalizedText about, String funder, LocalizedText covers, String country, Instant untilAt) {
}
