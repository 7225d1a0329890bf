package org.rtc.testkit.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.people.Places;

/** Needs two things of the SPI: nobody here implements the first. */
@ApplicationScoped
public class Reading {
    @Inject
    private Places places;
    @Inject
    private RunAs runAs;

    int countries() {
        return places.countries().size();
    }

    String done() {
        return runAs.system(() -> "done");
    }
}
