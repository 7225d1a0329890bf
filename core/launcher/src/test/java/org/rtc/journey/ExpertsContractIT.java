package org.rtc.journey;

import org.rtc.experts.ExpertsModule;
import org.rtc.spi.module.RtcModule;
import org.rtc.testkit.contract.Pages;
import org.rtc.testkit.contract.Who;

class ExpertsContractIT implements OurContract {
    private static final String REQUESTS = "/experts/requests";

    @Override
    public RtcModule module() {
        return new ExpertsModule();
    }

    /** Offices open CVs, and who wrote them; a request is its country's; what is written about an invitation is between the office and whom it asks. */
    @Override
    public void pages(Pages pages) {
        pages.at("/experts/{id}/*", () -> "/experts/" + expert()).forEverybody();
        pages.at("/experts/{id}/cv/*", () -> "/experts/" + expert() + "/cv/curriculum.pdf")
                .forNoneBut(Who.INSTRUCTOR, Who.FOCAL_POINT, Who.HUB_ADMIN, Who.SECRETARIAT, Who.ADMIN);
        pages.at("/experts/requests/{id}", () -> request("")).forNoneBut(Who.FOCAL_POINT, Who.SECRETARIAT, Who.ADMIN);
        pages.at("/experts/requests/{id}/edit", () -> request("/edit")).forNoneBut(Who.FOCAL_POINT, Who.SECRETARIAT, Who.ADMIN);
        pages.at("/experts/requests/{id}/close", () -> request("/close")).forNoneBut(Who.FOCAL_POINT, Who.SECRETARIAT, Who.ADMIN);
        pages.at("/experts/invitations/{id}", ExpertsContractIT::invitation)
                .forNoneBut(Who.INSTRUCTOR, Who.FOCAL_POINT, Who.SECRETARIAT, Who.ADMIN);
        pages.othersAsGuarded(module());
    }

    /** The instructor, who lets everybody see the profile. */
    private static String expert() {
        return Examples.of("expert", () -> Api.as("instructor").get("/experts/me").json().getString("id"));
    }

    private static String request(String page) {
        return REQUESTS + "/" + Examples.of("request", () -> Api.as("focal.hn").post(REQUESTS, """
                {"country":"HN","title":{"es":"Solicitud del contrato"},"terms":{"es":"Revisar el marco."},"topics":["6.2"],"languages":["es"]}""").id()) + page;
    }

    private static String invitation() {
        return "/experts/invitations/" + Examples.of("invitation", () -> Api.as("focal.hn")
                .post(request("/candidates"), "{\"expert\":\"" + expert() + "\",\"invite\":true}").id());
    }
}
