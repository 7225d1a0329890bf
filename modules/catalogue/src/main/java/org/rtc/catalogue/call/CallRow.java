package org.rtc.catalogue.call;

import org.rtc.spi.text.LocalizedText;

/** An open call in the list. @param about empty where it is the registration that is open @param until last day or minute on the clocks of the zone */
public record CallRow(Long id, LocalizedText title, LocalizedText about, String funder, LocalizedText covers, String country, String until, String zone) {
}
