package org.rtc.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.module.RtcModule;

/** The catalogue of training activities: announced, approved, published, exchanged. */
@ApplicationScoped
public class CatalogueModule implements RtcModule {
    @Override
    public String id() {
        return "catalogue";
    }
}
