package org.rtc.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.module.RtcModule;

/** Mandates of hub countries, regional course sets, participation. */
@ApplicationScoped
public class HubsModule implements RtcModule {
    @Override
    public String id() {
        return "hubs";
    }
}
