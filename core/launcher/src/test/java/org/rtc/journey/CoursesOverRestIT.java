package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** A program prepares a course, changes it and takes it away. */
class CoursesOverRestIT {
    private final Api instructor = Api.as("instructor");
    private final Api learner = Api.as("learner");

    @Test
    void whatIsGivenReplacesWhatACourseHasAndTheRestStays() {
        String id = instructor.post("/courses", "{\"title\":{\"es\":\"Índices\"},\"summary\":{\"es\":\"Breve\"},\"hours\":12,\"published\":false}").id();

        JsonObject changed = instructor.put("/courses/" + id, "{\"title\":{\"es\":\"Índices de precios\",\"en\":\"Price indices\"},\"enrolment\":\"closed\"}").json();
        assertThat(changed.getJsonObject("title").getString("en")).isEqualTo("Price indices");
        assertThat(changed.getJsonObject("summary").getString("es")).isEqualTo("Breve");
        assertThat(changed.getInt("hours")).isEqualTo(12);
        assertThat(changed.getString("enrolment")).isEqualTo("closed");
        assertThat(instructor.put("/courses/" + id, "{\"starts\":\"2027-02-01\",\"ends\":\"2027-01-01\"}").status()).isEqualTo(422);
        assertThat(learner.put("/courses/" + id, "{\"hours\":1}").status()).isIn(403, 404);

        assertThat(instructor.put("/courses/" + id, "{\"published\":true}").json().getBoolean("published")).isTrue();
        assertThat(instructor.delete("/courses/" + id).status()).isEqualTo(409);
        instructor.put("/courses/" + id, "{\"published\":false}");
        assertThat(instructor.delete("/courses/" + id).status()).isEqualTo(204);
        assertThat(instructor.get("/courses/" + id).status()).isEqualTo(404);
    }

    @Test
    void sectionsAreAddedNamedHiddenAndTakenAwayByWhoEditsTheCourse() {
        String path = "/courses/" + Teaching.here().course("Secciones") + "/sections";
        String first = instructor.post(path, "{\"title\":{\"es\":\"Uno\"}}").id();
        String second = instructor.post(path, "{\"title\":{\"es\":\"Dos\"}}").id();

        instructor.put(path + "/" + second, "{\"title\":{\"es\":\"Antes\"},\"hidden\":true,\"position\":0}");
        JsonObject leading = instructor.get(path).json().getJsonArray("items").getJsonObject(0);
        assertThat(leading.getJsonObject("title").getString("es")).isEqualTo("Antes");
        assertThat(leading.getBoolean("hidden")).isTrue();
        assertThat(instructor.post(path, "{}").status()).isEqualTo(422);
        assertThat(learner.delete(path + "/" + first).status()).isEqualTo(403);
        String elsewhere = "/courses/" + Teaching.here().course("Otro") + "/sections/" + first;
        assertThat(instructor.delete(elsewhere).status()).isEqualTo(404);

        assertThat(instructor.delete(path + "/" + first).status()).isEqualTo(204);
        assertThat(instructor.get(path).json().getJsonArray("items")).hasSize(1);
    }
}
