package org.rtc.needs.gap;

import java.time.LocalDate;
import java.util.Set;
import org.rtc.spi.text.LocalizedText;

/**
 * An activity to be made for a need.
 *
 * @param countries whose need it is for
 * @param care      country in whose care it will be; null for the network
 * @param kind      and {@code mode} as the catalogue has them
 * @param starts    first day, or null
 */
public record NewActivity(Set<String> countries, String care, LocalizedText title, String kind, String mode, LocalDate starts, LocalDate ends) {
}
