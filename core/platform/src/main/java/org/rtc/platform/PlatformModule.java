package org.rtc.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.module.RtcModule;

/** What the platform brings: people, places, access, languages, notices, files, search, jobs. */
@ApplicationScoped
public class PlatformModule implements RtcModule {
    @Override
    public String id() {
        return "platform";
    }
}
