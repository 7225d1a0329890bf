package org.rtc.journey;

import org.rtc.needs.NeedsModule;
import org.rtc.spi.module.RtcModule;

class NeedsContractIT implements OurContract {
    @Override
    public RtcModule module() {
        return new NeedsModule();
    }
}
