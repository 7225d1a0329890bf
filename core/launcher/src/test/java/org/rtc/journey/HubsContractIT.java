package org.rtc.journey;

import java.util.List;
import org.rtc.hubs.HubsModule;
import org.rtc.spi.module.RtcModule;
import org.rtc.testkit.contract.Pages;
import org.rtc.testkit.contract.Who;

class HubsContractIT implements OurContract {
    private static final String HUB = "/hubs/andean";
    private static final List<String> DESK = List.of("desk", "desk/charts", "desk/courses", "desk/people", "desk/look");

    @Override
    public RtcModule module() {
        return new HubsModule();
    }

    /** The desk is for who runs this very hub, and the secretariat. */
    @Override
    public void pages(Pages pages) {
        pages.at("/hubs/{hub}", HUB).forEverybody();
        pages.at("/hubs/{hub}/scorecard", HUB + "/scorecard").forEverybody();
        pages.at("/hubs/{hub}/countries/{country}", HUB + "/countries/PE").forEverybody();
        DESK.forEach(page -> pages.at("/hubs/{hub}/" + page, HUB + "/" + page).forNoneBut(Who.HUB_ADMIN, Who.SECRETARIAT, Who.ADMIN));
        pages.at("/hubs/mandates/{mandate}", "/hubs/mandates/1").forNoneBut(Who.SECRETARIAT, Who.ADMIN);
        pages.at("/hubs/{hub}/desk/remind/{country}", HUB + "/desk/remind/PE").forNoneBut(Who.HUB_ADMIN, Who.SECRETARIAT, Who.ADMIN);
        pages.othersAsGuarded(module());
    }
}
