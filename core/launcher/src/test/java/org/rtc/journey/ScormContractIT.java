package org.rtc.journey;

import org.rtc.scorm.ScormModule;
import org.rtc.spi.module.RtcModule;
import org.rtc.testkit.contract.Pages;
import org.rtc.testkit.contract.Who;

class ScormContractIT implements OurContract {
    @Override
    public RtcModule module() {
        return new ScormModule();
    }

    /** Who may play depends on the course: who is enrolled, and those who teach or run it. */
    @Override
    public void pages(Pages pages) {
        pages.at("/courses/{id}/items/{itemId}/attempts", () -> item() + "/attempts").forNoneBut(Who.INSTRUCTOR, Who.SECRETARIAT, Who.ADMIN);
        pages.othersAsGuarded(module());
    }

    /** An item of a course in which only its teacher is. */
    private static String item() {
        return Examples.of("item", () -> {
            String course = Teaching.here().course("Contrato");
            return "/courses/" + course + "/items/" + Teaching.here().add(course, "scorm", "Golf", Product.resource("packages/RuntimeBasicCalls_SCORM12.zip"));
        });
    }
}
