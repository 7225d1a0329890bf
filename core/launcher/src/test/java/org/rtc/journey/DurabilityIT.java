package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.testkit.Browser;
import org.rtc.testkit.Running;

/** Power fails while somebody studies. */
class DurabilityIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void whatWasAnsweredIsThereAndWhatWasNotComesLater() {
        Running product = Frail.product();
        Teaching teaching = new Teaching(Api.of(product.url(), "instructor"));
        String course = teaching.course("Golf");
        String item = teaching.add(course, "scorm", "Golf", Product.resource("packages/RuntimeBasicCalls_SCORM20043rdEdition.zip"));
        teaching.enrol(course, "learner");
        Reader ana = Reader.with(browser.desktop(), product.url()).signsIn("learner").opens("/courses/" + course + "/items/" + item + "/play");
        Golf golf = Golf.in(ana.page()).isAt(0).turnsTo(0, 3).isSavedAt(3);

        Response answer = ana.page().waitForResponse(response -> response.url().endsWith("/scorm/commit"), golf::next);
        product.kill();
        assertThat(answer.status()).isEqualTo(200);
        golf.isAt(4).turnsTo(4, 6).is("offline");

        ana.device().setOffline(true);
        product.start();
        assertThat(teaching.place(course, "learner")).isEqualTo("4");

        ana.device().setOffline(false);
        golf.isSavedAt(6);
        assertThat(teaching.place(course, "learner")).isEqualTo("6");
    }
}
