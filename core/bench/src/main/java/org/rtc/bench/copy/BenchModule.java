package org.rtc.bench.copy;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.module.RtcModule;

/** What the copy that is measured has beside everything else. Its addresses are served before all filters: {@link BenchFilter}. */
@ApplicationScoped
public class BenchModule implements RtcModule {
    @Override
    public String id() {
        return "bench";
    }
}
