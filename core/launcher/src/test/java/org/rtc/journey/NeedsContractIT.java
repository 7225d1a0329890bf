package org.rtc.journey;

import org.rtc.needs.NeedsModule;
import org.rtc.spi.module.RtcModule;
import org.rtc.testkit.contract.Pages;
import org.rtc.testkit.contract.Who;

/** On the demonstration's rounds: the second is closed and has a report, the third is open. */
class NeedsContractIT implements OurContract {
    private static final String CLOSED = "/needs/rounds/2";
    private static final String OPEN = "/needs/rounds/3";
    private static final String QUESTIONNAIRE = "/needs/questionnaires/1";

    @Override
    public RtcModule module() {
        return new NeedsModule();
    }

    @Override
    public void pages(Pages pages) {
        pages.at("/needs/answer/{key}", NeedsContractIT::answer).forNoneBut(Who.FOCAL_POINT, Who.ADMIN);
        pages.at("/needs/rounds/{id}", OPEN).forNoneBut(Who.FOCAL_POINT, Who.HUB_ADMIN, Who.SECRETARIAT, Who.ADMIN);
        pages.at("/needs/rounds/{id}/people", OPEN + "/people").forNoneBut(Who.FOCAL_POINT, Who.HUB_ADMIN, Who.SECRETARIAT, Who.ADMIN);
        pages.at("/needs/rounds/{id}/edit", OPEN + "/edit").forNoneBut(Who.SECRETARIAT, Who.ADMIN);
        pages.at("/needs/rounds/{id}/report", CLOSED + "/report").forNoneBut(Who.SECRETARIAT, Who.ADMIN);
        results(pages);
        pages.at("/needs/reports/{id}", "/needs/reports/1").forEverybody();
        pages.at("/needs/reports/{id}/{format}", "/needs/reports/1/xlsx").forEverybody();
        pages.at("/needs/questionnaires/{id}", QUESTIONNAIRE).forNoneBut(Who.SECRETARIAT, Who.ADMIN);
        pages.at("/needs/questionnaires/{id}/preview", QUESTIONNAIRE + "/preview").forNoneBut(Who.SECRETARIAT, Who.ADMIN);
        pages.at("/needs/questionnaires/{id}/sections/{code}", QUESTIONNAIRE + "/sections/levels").forNoneBut(Who.SECRETARIAT, Who.ADMIN);
        pages.at("/needs/questionnaires/{id}/questions/{code}", QUESTIONNAIRE + "/questions/urgent").forNoneBut(Who.SECRETARIAT, Who.ADMIN);
        pages.at("/needs/plans/{id}", "/needs/plans/1").forNoneBut(Who.FOCAL_POINT, Who.SECRETARIAT, Who.ADMIN);
        pages.othersAsGuarded(module());
    }

    private static void results(Pages pages) {
        for (String[] each : new String[][] {{"results", "results"}, {"results/{format}", "results/xlsx"}, {"gaps", "gaps"},
            {"gaps/topic", "gaps/topic?item=health"}}) {
            pages.at("/needs/rounds/{id}/" + each[0], CLOSED + "/" + each[1]).forNoneBut(Who.FOCAL_POINT, Who.HUB_ADMIN, Who.SECRETARIAT, Who.ADMIN);
        }
    }

    /** What the office of Honduras is asked for. */
    private static String answer() {
        return Examples.of("answer", () -> Examples.in(new Visitor().signIn("focal.hn").get("/needs").body(), "/needs/answer/\\d+"));
    }
}
