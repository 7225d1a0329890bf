package org.rtc.journey;

import org.rtc.example.ExampleModule;
import org.rtc.spi.module.RtcModule;
import org.rtc.testkit.contract.Pages;
import org.rtc.testkit.contract.Who;

class ExampleContractIT implements OurContract {
    @Override
    public RtcModule module() {
        return new ExampleModule();
    }

    @Override
    public void pages(Pages pages) {
        pages.at("/example").forAllWhoSignedIn();
        pages.at("/example/figures").forNoneBut(Who.INSTRUCTOR, Who.SECRETARIAT, Who.ADMIN);
    }
}
