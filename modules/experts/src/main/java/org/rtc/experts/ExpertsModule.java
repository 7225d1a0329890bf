package org.rtc.experts;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.module.RtcModule;

/** The directory of experts and the requests of offices. */
@ApplicationScoped
public class ExpertsModule implements RtcModule {
    @Override
    public String id() {
        return "experts";
    }
}
