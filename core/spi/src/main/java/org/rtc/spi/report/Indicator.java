package org.rtc.spi.report;

import java.time.LocalDate;
import java.util.Map;

/**
 * Counts one thing by country, so that others can compare countries without knowing who counts. An
 * {@code @ApplicationScoped} bean. Its words are {@code ID} (name) and {@code ID.help} (exactly what is counted).
 */
public interface Indicator {
    /** Unique, with the part's id in front: {@code catalogue.indicator.announced}. */
    String id();

    /**
     * @param from  first day
     * @param until last day, inclusive
     * @return count by country (ISO 3166 alpha-2); countries without any may be absent
     */
    Map<String, Long> byCountry(LocalDate from, LocalDate until);
}
