package org.rtc.catalogue.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.rtc.spi.report.Indicator;

/** Counts for those who compare countries: see {@code catalogue.indicator.materials.help}. */
@ApplicationScoped
public class MaterialsIndicator implements Indicator {
    @Inject
    FigureQueries figures;

    @Override
    public String id() {
        return "catalogue.indicator.materials";
    }

    @Override
    public Map<String, Long> byCountry(LocalDate from, LocalDate until) {
        return figures.handedIn(from, until);
    }
}
