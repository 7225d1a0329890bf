package org.rtc.hubs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rtc.hubs.desk.Desk;
import org.rtc.hubs.focal.FocalPoints;
import org.rtc.hubs.mandate.Mandates;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

/** What hubs keep of a person. */
@RtcTest
class HubDataTest {
    @Inject
    private House house;
    @Inject
    private Mandates mandates;
    @Inject
    private FocalPoints focalPoints;
    @Inject
    private Desk desk;
    @Inject
    private HubData data;

    private JsonObject of(long person) {
        return data.export(person).asJsonObject();
    }

    @Test
    void theirWorkIsInTheCopyAndStaysInNobodysName() {
        house.build();
        long secretariat = house.secretariat();
        long andean = house.hub("andean");
        house.person("rosa", "PE");
        long mandate = As.person(secretariat, () -> {
            long id = mandates.give("andean", "CO", LocalDate.of(2026, 1, 1), null, "Primero");
            mandates.end(id, LocalDate.of(2027, 12, 31));
            return id;
        });
        As.person(andean, () -> {
            focalPoints.appoint("andean", "PE", "rosa");
            desk.remind("andean", "PE");
        });

        assertThat(of(secretariat).getJsonArray("mandatesGiven").getJsonObject(0).getString("note")).isEqualTo("Primero");
        assertThat(of(secretariat).getJsonArray("mandatesEnded")).hasSize(1);
        assertThat(of(secretariat).getJsonArray("reminders")).isEmpty();
        assertThat(of(andean).getJsonArray("reminders").getJsonObject(0).getString("country")).isEqualTo("PE");

        Tx.run(() -> data.erase(secretariat));
        Tx.run(() -> data.erase(andean));

        assertThat(of(secretariat).getJsonArray("mandatesGiven")).isEmpty();
        assertThat(of(secretariat).getJsonArray("mandatesEnded")).isEmpty();
        assertThat(of(andean).getJsonArray("reminders")).isEmpty();
        As.person(secretariat, () -> assertThat(mandates.held(mandate).getEnds()).isEqualTo(LocalDate.of(2027, 12, 31)));
    }
}
