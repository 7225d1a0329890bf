package org.rtc.journey;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;

/** What an instructor prepares and looks up, over REST. */
record Teaching(Api api) {
    /** On the product that all share. */
    static Teaching here() {
        return new Teaching(Api.as("instructor"));
    }

    /** A course that anybody can enter. @return its id */
    String course(String title) {
        return api.post("/courses", "{\"title\":{\"es\":\"" + title + "\"},\"published\":true}").id();
    }

    String draft(String title) {
        return api.post("/courses", "{\"title\":{\"es\":\"" + title + "\"},\"published\":false}").id();
    }

    String add(String course, String kind, String title, Path file) {
        return api.upload("/courses/" + course + "/items", Map.of("kind", kind, "title", title), file).id();
    }

    void enrol(String course, String username) {
        Answer answer = api.post("/courses/" + course + "/enrolments", "{\"username\":\"" + username + "\"}");
        if (answer.status() != 201) {
            throw new AssertionError(answer);
        }
    }

    String forum(String course, String title) {
        return api.post("/courses/" + course + "/forums", "{\"title\":{\"es\":\"" + title + "\"}}").id();
    }

    /** How somebody stands in the first item of a course. */
    JsonObject progress(String course, String username) {
        return api.get("/courses/" + course + "/progress?username=" + username).json().getJsonArray("items").getJsonObject(0);
    }

    /** What the content told last about where the learner is, in the first item of a course. */
    String place(String course, String username) {
        return progress(course, username).getJsonArray("data").getJsonObject(0).getString("location", "");
    }
}
