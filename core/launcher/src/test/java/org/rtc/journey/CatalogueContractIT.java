package org.rtc.journey;

import org.rtc.catalogue.CatalogueModule;
import org.rtc.spi.module.RtcModule;
import org.rtc.testkit.contract.Pages;
import org.rtc.testkit.contract.Who;

class CatalogueContractIT implements OurContract {
    private static final String ACTIVITIES = "/catalogue/activities";

    @Override
    public RtcModule module() {
        return new CatalogueModule();
    }

    /**
     * An activity is its country's: its focal point and the secretariat care for it, a hub of other countries does not. Who
     * speaks for a working group may announce too; none of these does.
     */
    @Override
    public void pages(Pages pages) {
        pages.at("/catalogue/{id}/*", () -> at("")).forEverybody();
        pages.at("/catalogue/{id}/calendar.ics", () -> at("/calendar.ics")).forEverybody();
        pages.at("/catalogue/{id}/register", () -> at("/register")).forAllWhoSignedIn();
        pages.at("/catalogue/{id}/edit", () -> at("/edit")).forNoneBut(Who.FOCAL_POINT, Who.SECRETARIAT, Who.ADMIN);
        pages.at("/catalogue/{id}/people", () -> at("/people")).forNoneBut(Who.FOCAL_POINT, Who.SECRETARIAT, Who.ADMIN);
        pages.at("/catalogue/{id}/do", () -> at("/do?act=cancel")).forNoneBut(Who.FOCAL_POINT, Who.SECRETARIAT, Who.ADMIN);
        pages.at("/catalogue/new").forNoneBut(Who.FOCAL_POINT, Who.HUB_ADMIN, Who.SECRETARIAT, Who.ADMIN);
        pages.othersAsGuarded(module());
    }

    private static String at(String page) {
        return Examples.of("activity", CatalogueContractIT::publish) + page;
    }

    /** One of Honduras, in which people take part through the portal. */
    private static String publish() {
        String id = Api.as("focal.hn").post(ACTIVITIES, """
                {"title":{"es":"Taller del contrato"},"kind":"workshop","mode":"in-person","start":"2097-03-01T09:00","end":"2097-03-03T17:00",
                "timeZone":"America/Tegucigalpa","country":"HN","languages":["es"],"topics":["3"],"register":true,"capacity":20}""").id();
        Api.as("focal.hn").post(ACTIVITIES + "/" + id + "/submit", "{}");
        Api.as("secretariat").post(ACTIVITIES + "/" + id + "/publish", "{}");
        return "/catalogue/" + id;
    }
}
