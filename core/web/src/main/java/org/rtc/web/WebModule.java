package org.rtc.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.module.RtcModule;

/** What the shell around the pages brings: its words. */
@ApplicationScoped
public class WebModule implements RtcModule {
    @Override
    public String id() {
        return "web";
    }
}
