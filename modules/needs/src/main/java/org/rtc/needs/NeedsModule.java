package org.rtc.needs;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.module.RtcModule;

/** Needs surveys, their assessment, and the plans made from them. */
@ApplicationScoped
public class NeedsModule implements RtcModule {
    @Override
    public String id() {
        return "needs";
    }
}
