package org.rtc.scorm.house;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.web.Hosts;

/** The hosts of an installation where each package has its own. */
@ApplicationScoped
public class TestHosts implements Hosts {
    @Override
    public String application() {
        return "https://rtc.example.org";
    }

    @Override
    public String content(String key) {
        return "https://" + key + ".content.example";
    }
}
