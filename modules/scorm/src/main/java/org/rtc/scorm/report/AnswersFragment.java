package org.rtc.scorm.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.scorm.answer.Answer;
import org.rtc.scorm.view.Words;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** What a learner answered in one attempt, question by question. */
final class AnswersFragment implements Fragment {
    private static final List<String> COLUMNS = List.of("question", "answer", "correct", "result", "seconds");

    private final List<Answer> answers;
    private final PartNames parts;
    private final Words words;

    AnswersFragment(List<Answer> answers, PartNames parts, Words words) {
        this.answers = answers;
        this.parts = parts;
        this.words = words;
    }

    @Override
    public void write(Html html) {
        boolean several = answers.stream().map(Answer::part).distinct().count() > 1;
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", words.t("answers.title")).open("table", "class", "table stack").open("thead").open("tr");
        COLUMNS.forEach(column -> html.element("th", words.t("question." + column), "scope", "col", "class", column.equals("seconds") ? "num" : null));
        html.close().close().open("tbody");
        for (Answer answer : answers) {
            html.open("tr").open("th", "scope", "row").text(answer.name());
            String about = about(answer, several);
            if (!about.isEmpty()) {
                html.text(" ").element("small", about, "class", "muted");
            }
            html.close();
            cell(html, "answer", words.answer(answer.kind(), answer.response()));
            cell(html, "correct", words.answer(answer.kind(), answer.expected()));
            html.open("td", "data-label", words.t("question.result"));
            result(html, answer);
            html.close().element("td", answer.seconds() == null ? "–" : Words.duration(Math.round(answer.seconds())),
                    "data-label", words.t("question.seconds"), "class", "num").close();
        }
        html.close().close().close();
    }

    /** Its kind, and its part where the package has several. */
    private String about(Answer answer, boolean several) {
        return Stream.of(answer.kind() == null ? "" : words.word("kind", answer.kind()), several ? parts.name(answer.part()) : "")
                .filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }

    private void cell(Html html, String column, String value) {
        html.element("td", value, "data-label", words.t("question." + column));
    }

    private void result(Html html, Answer answer) {
        if (answer.result() == null) {
            html.text("–");
        } else if (answer.right() == null) {
            html.text(words.result(answer.result()));
        } else {
            html.open("span", "class", answer.right() ? "tag good" : "tag bad").icon(answer.right() ? "check" : "close")
                    .text(words.result(answer.result())).close();
        }
    }
}
