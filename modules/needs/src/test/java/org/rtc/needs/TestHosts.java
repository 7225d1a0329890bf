package org.rtc.needs;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.web.Hosts;

/** The hosts, of which there are none in tests. */
@ApplicationScoped
class TestHosts implements Hosts {
    @Override
    public String application() {
        return "https://rtc.example";
    }

    @Override
    public String content(String key) {
        return "https://content.example";
    }
}
