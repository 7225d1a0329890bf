package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.testkit.Browser;

/**
 * Learners on a line of the third generation that is cut again and again, with browsers that are closed, pages that are
 * loaded anew and opened twice, and a server that loses its power: no answer is lost. A few attempts here, without the power
 * cuts, which are for {@link ApartIT}; as many as one wants, with them, by {@code ./rtc bench --only lines}.
 */
class BadLinesIT {
    private static final int ATTEMPTS = Integer.getInteger("rtc.lines.attempts", 4);
    private static final int KILLS = Integer.getInteger("rtc.lines.kills", 0);
    /** Seconds between two cuts, about. */
    private static final int CUTS = Integer.getInteger("rtc.lines.cuts", 4);
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("rtc.lines.minutes", 10) * 60L);

    @RegisterExtension
    final Browser browser = new Browser();

    private final Random random = new Random(Long.getLong("rtc.lines.seed", 20261126));

    @Test
    void noAnswerIsLost() {
        Teaching teaching = new Teaching(Api.of(url(), "instructor"));
        String course = teaching.course("Bad lines");
        List<Lane> lanes = new ArrayList<>();
        for (String learner : List.of("learner", "learner2")) {
            teaching.enrol(course, learner);
        }
        for (boolean scorm12 : new boolean[] {true, false}) {
            String item = teaching.add(course, "scorm", "Self-study", SelfStudy.write(Path.of("target", "self-study.zip"), scorm12, 400));
            for (String learner : List.of("learner", "learner2")) {
                lanes.add(new Lane(browser.desktop(), url(), learner, "/courses/" + course + "/items/" + item, random, CUTS));
            }
        }

        play(lanes);

        lanes.forEach(lane -> assertThat(lane.complaints()).as(lane.toString()).isEmpty());
        lanes.forEach(lane -> everyAnswerIsThere(teaching, course, lane));
    }

    /** The copy that all share is not killed. */
    private static String url() {
        return KILLS == 0 ? Product.url() : Frail.product().url();
    }

    private void play(List<Lane> lanes) {
        long begin = System.nanoTime();
        int killed = 0;
        while (done(lanes) < ATTEMPTS) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as("after %d attempts; %s", done(lanes), lanes).isLessThan(PATIENCE);
            lanes.forEach(Lane::live);
            if (killed < KILLS && done(lanes) >= (killed + 1) * ATTEMPTS / (KILLS + 1)) {
                killed++;
                Frail.product().kill();
                lanes.forEach(lane -> lane.studies(1500));
                Frail.product().start();
            }
        }
        lanes.forEach(Lane::goesOnInPeace);
        lanes.forEach(Lane::comesToRest);
        System.out.printf("Bad lines: %d attempts, %s, server killed %d times, %d s%n", done(lanes), Lane.ills(lanes), killed,
                Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }

    private static int done(List<Lane> lanes) {
        return lanes.stream().mapToInt(lane -> lane.done().size()).sum();
    }

    private static void everyAnswerIsThere(Teaching teaching, String course, Lane lane) {
        JsonObject item = teaching.api().get("/courses/" + course + "/progress?username=" + lane.learner()).json().getJsonArray("items")
                .getValuesAs(JsonObject.class).stream().filter(one -> lane.item().endsWith("/" + one.getString("id"))).findFirst().orElseThrow();
        List<JsonObject> finished = item.getJsonArray("data").getValuesAs(JsonObject.class).stream().filter(one -> one.containsKey("ended")).toList();
        assertThat(finished).extracting(BadLinesIT::name).as("finished attempts of %s", lane).containsAll(lane.done());
        for (JsonObject attempt : finished) {
            JsonObject values = values(attempt);
            for (int n = 0; n < SelfStudy.ANSWERS; n++) {
                String question = "cmi.interactions." + n + ".";
                assertThat(values.getString(question + "student_response", values.getString(question + "learner_response", "none")))
                        .as("answer %d of attempt %d of %s", n, attempt.getInt("number"), lane).isEqualTo("" + "abcd".charAt(n % 4));
            }
            assertThat(attempt.getString("status")).isEqualTo("passed");
            assertThat(attempt.getInt("time")).isPositive();
        }
    }

    private static JsonObject values(JsonObject attempt) {
        return attempt.getJsonObject("data").getJsonObject("items").getJsonObject("i").getJsonObject("values");
    }

    /** Which the content gave it. */
    private static String name(JsonObject attempt) {
        return Answer.parsed(values(attempt).getString("cmi.suspend_data")).getString("id");
    }
}
