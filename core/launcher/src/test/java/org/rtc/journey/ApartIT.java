package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.testkit.Browser;
import org.rtc.testkit.Running;
import org.rtc.testkit.contract.Contract;

/**
 * A copy of the product with a module that was made outside this repository, by the commands of the guide: it answers, keeps
 * what was said to be saved when the disk is full and when the power fails while somebody studies, and lets go of the module
 * without a trace. One copy, so one class.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApartIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    @Order(1)
    void aNewModuleIsMadeBuiltVerifiedAddedAndAnswers() throws Exception {
        Running product = Frail.product();

        assertThat(Stranger.said()).contains("Made ", Stranger.MODULE + " 1.0.0 is in order and fits", "Added " + Stranger.MODULE);
        HttpResponse<String> page = get(product, "/" + Stranger.MODULE + "?lang=fr");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("My survey", "Un nouveau module");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("SESSION"));
        assertThat(get(product, "/api/v1/" + Stranger.MODULE + "/notes").body()).contains("\"items\"");
    }

    @Test
    @Order(2)
    void whatIsAnsweredWhileTheDiskIsFullComesWhenThereIsRoomAgain() {
        Running product = Frail.product();
        Reader ana = studies(product, new Teaching(Api.of(product.url(), "instructor")).course("Golf"));
        Golf golf = Golf.in(ana.page()).isAt(0).turnsTo(0, 1).isSavedAt(1);

        product.diskFull(true);
        golf.turnsTo(1, 3).is("offline");

        product.diskFull(false);
        golf.isSavedAt(3);
    }

    @Test
    @Order(3)
    void whatWasAnsweredIsThereAndWhatWasNotComesLater() {
        Running product = Frail.product();
        Teaching teaching = new Teaching(Api.of(product.url(), "instructor"));
        String course = teaching.course("Golf");
        Reader ana = studies(product, course);
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

    @Test
    @Order(4)
    void theModuleLeavesWithoutATrace() {
        assertThat(Contract.traces(Frail.atRest("stranger"), Stranger.jar(), Stranger.MODULE)).isEmpty();
    }

    private Reader studies(Running product, String course) {
        Teaching teaching = new Teaching(Api.of(product.url(), "instructor"));
        String item = teaching.add(course, "scorm", "Golf", Product.resource("packages/RuntimeBasicCalls_SCORM20043rdEdition.zip"));
        teaching.enrol(course, "learner");
        return Reader.with(browser.desktop(), product.url()).signsIn("learner").opens("/courses/" + course + "/items/" + item + "/play");
    }

    private static HttpResponse<String> get(Running product, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(product.url() + path)).build(), BodyHandlers.ofString());
    }
}
