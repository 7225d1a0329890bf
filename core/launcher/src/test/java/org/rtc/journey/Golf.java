package org.rtc.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;

/** The golf example in the player: fifteen pages, the last of them a quiz of which 70 % is enough. */
final class Golf {
    static final int QUIZ = 14;
    private static final List<String> PAGES = List.of("Playing/Playing", "Playing/Par", "Playing/Scoring", "Playing/OtherScoring",
            "Playing/RulesOfGolf", "Etiquette/Course", "Etiquette/Distracting", "Etiquette/Play", "Handicapping/Overview",
            "Handicapping/CalculatingHandicap", "Handicapping/CalculatingScore", "Handicapping/Example", "HavingFun/HowToHaveFun",
            "HavingFun/MakeFriends", "shared/assessmenttemplate");

    private final Page page;
    private final FrameLocator launch;
    private final FrameLocator content;
    private String saved = "";

    private Golf(Page page) {
        this.page = page;
        this.launch = page.frameLocator("#rtc-player iframe");
        this.content = launch.frameLocator("#contentFrame");
    }

    /** On a page that is about to have the player. It asks at once whether to go on where one was: yes, if somebody listens by then. */
    static Golf in(Page page) {
        page.onDialog(Dialog::accept);
        Golf golf = new Golf(page);
        page.onResponse(golf::hears);
        return golf;
    }

    /** Waits until that page, counted from 0, is the one that the content wants to show. */
    Golf isAt(int number) {
        assertThat(launch.locator("#contentFrame")).hasAttribute("src", Pattern.compile(PAGES.get(number) + "\\.html"));
        return this;
    }

    /** Waits until the page can be read. */
    Golf shows(String heading) {
        assertThat(content.locator("h1").first()).containsText(heading);
        return this;
    }

    Golf next() {
        launch.locator("#butNext").click();
        return this;
    }

    Golf turnsTo(int from, int to) {
        for (int number = from; number < to; number++) {
            next().isAt(number + 1);
        }
        return this;
    }

    /** Waits until the server has answered that it has this page as the learner's place. */
    Golf isSavedAt(int number) {
        page.waitForCondition(() -> saved.equals(Integer.toString(number)));
        return is("saved");
    }

    private void hears(Response response) {
        if (response.url().endsWith("/scorm/commit") && response.ok()) {
            try (JsonReader commit = Json.createReader(new StringReader(response.request().postData()))) {
                saved = commit.readObject().getJsonObject("summary").getString("location", "");
            }
        }
    }

    Golf is(String state) {
        assertThat(player()).hasAttribute("data-scorm-state", state);
        return this;
    }

    /** Answers all but the first question as it wants. */
    Golf answersAllButOne() {
        content.locator("input[type=button]").waitFor();
        List<Locator> questions = content.locator(".question").all();
        questions.get(0).locator(".answer input").first().check();
        for (Locator question : questions.subList(1, questions.size())) {
            Locator right = question.locator(".correctAnswer");
            if (right.locator("input[type=radio]").count() > 0) {
                right.locator("input").check();
            } else {
                right.locator("input").fill(right.textContent().replaceAll("\\D", ""));
            }
        }
        content.locator("input[type=button]").click();
        return this;
    }

    Golf exits() {
        launch.locator("#butExit").click();
        return this;
    }

    /** What the player shows in the place of the content. */
    Locator player() {
        return page.locator("#rtc-player");
    }

    /** What the quiz itself says that was reached, of 100. */
    int points() {
        Locator score = content.locator("#test h3").first();
        assertThat(score).hasText(Pattern.compile("Score: \\d+"));
        return Integer.parseInt(score.textContent().replaceAll("\\D", ""));
    }
}
