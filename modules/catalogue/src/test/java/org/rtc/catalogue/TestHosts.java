package org.rtc.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.rtc.spi.web.Hosts;

/** The web part is not there in these tests. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestHosts implements Hosts {
    @Override
    public String application() {
        return "https://rtc.example";
    }

    @Override
    public String content(String key) {
        return "https://content.example";
    }
}
