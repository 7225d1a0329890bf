package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever finishes a course finds the certificate there, and a stranger who was given its code can verify it. */
class CertificateIT {
    private static final Pattern ITEM = Pattern.compile("/courses/\\d+/items/\\d+");
    private static final Pattern CERTIFICATE = Pattern.compile("/certificates/[A-Z0-9-]{14}");

    @Test
    void whoFinishesGetsOneThatAnyoneVerifies() {
        String course = "/courses/" + Api.as("learner2").get("/courses?query=an%C3%A1lisis%20migratorio&lang=es").json()
                .getJsonArray("items").getJsonObject(0).getString("id");
        Visitor learner = new Visitor().signIn("learner2");
        assertThat(learner.submit(course, course + "/enrol", Map.of()).status()).isEqualTo(302);
        assertThat(CERTIFICATE.matcher(learner.get(course).body()).find()).isFalse();

        // items open one after the other
        for (int i = 0; i < 5; i++) {
            items(learner.get(course).body()).forEach(learner::get);
        }

        Matcher found = CERTIFICATE.matcher(learner.get(course).body());
        assertThat(found.find()).as("the course shows the certificate, given without being asked for").isTrue();
        Answer seen = new Visitor().get(found.group());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).contains("Jean-Baptiste Désir").doesNotContain("learner2");
        assertThat(seen.headers("Set-Cookie")).isEmpty();
        assertThat(Api.nobody().get(found.group()).json().getString("name")).isEqualTo("Jean-Baptiste Désir");
        assertThat(new Visitor().get("/certificates/AAAA-AAAA-AAAA").status()).isEqualTo(404);
    }

    private static List<String> items(String page) {
        return ITEM.matcher(page).results().map(m -> m.group()).distinct().toList();
    }
}
