package org.rtc.journey;

import org.rtc.hubs.HubsModule;
import org.rtc.spi.module.RtcModule;

class HubsContractIT implements OurContract {
    @Override
    public RtcModule module() {
        return new HubsModule();
    }
}
