package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.rtc.testkit.Running;
import org.rtc.testkit.contract.Contract;

/** A module made outside this repository, by the commands of the guide. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuthorIT {
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
    void itLeavesWithoutATrace() {
        assertThat(Contract.traces(Frail.atRest("stranger"), Stranger.jar(), Stranger.MODULE)).isEmpty();
    }

    private static HttpResponse<String> get(Running product, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(product.url() + path)).build(), BodyHandlers.ofString());
    }
}
