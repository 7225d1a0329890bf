package org.rtc.needs.assessment;

import java.util.List;
import org.rtc.needs.form.Choice;
import org.rtc.needs.form.Question;
import org.rtc.needs.form.QuestionKind;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** The other questions with how they were answered. */
public record OthersFragment(Others.Answered answered, NeedsWords words) implements Fragment {
    private static final int PER_CENT = 100;

    @Override
    public void write(Html html) {
        answered.form().questions().filter(q -> q.kind() != QuestionKind.MATRIX).forEach(q -> {
            html.open("section", "class", "mb").element("h3", words.read(q.text()), "lang", words.langOf(q.text()));
            switch (q.kind()) {
                case SINGLE, MULTIPLE -> choices(html, q);
                case TEXT -> texts(html, q);
                default -> numbers(html, q);
            }
            html.close();
        });
    }

    private void choices(Html html, Question question) {
        List<Tallies.Votes> votes = answered.votes().stream().filter(v -> v.question().equals(question.code())).toList();
        long most = Math.max(1, question.choices().stream().mapToLong(c -> count(votes, c)).max().orElse(1));
        html.open("table", "class", "bars").open("tbody");
        for (Choice choice : question.choices()) {
            long count = count(votes, choice);
            html.open("tr").element("th", words.read(choice.text()), "scope", "row", "lang", words.langOf(choice.text()));
            html.open("td", "class", "bar").open("svg", "aria-hidden", "true").open("rect", "width", count * PER_CENT / most + "%").close().close().close();
            html.element("td", Long.toString(count)).close();
        }
        html.close().close();
    }

    private static long count(List<Tallies.Votes> votes, Choice choice) {
        return votes.stream().filter(v -> v.item().equals(choice.code())).mapToLong(Tallies.Votes::count).sum();
    }

    private void numbers(Html html, Question question) {
        List<Spread> numbers = answered.numbers().stream().filter(n -> n.question().equals(question.code())).toList();
        long count = numbers.stream().mapToLong(Spread::count).sum();
        if (count == 0) {
            none(html);
        } else {
            html.element("p", words.t("needs.numbers", words.number(numbers.stream().mapToDouble(Spread::sum).sum() / count),
                    words.number(numbers.stream().mapToDouble(Spread::least).min().orElse(0)),
                    words.number(numbers.stream().mapToDouble(Spread::most).max().orElse(0)), Long.toString(count)));
        }
    }

    private void texts(Html html, Question question) {
        List<OpenAnswer> texts = answered.words().stream().filter(w -> w.question().equals(question.code())).toList();
        if (texts.isEmpty()) {
            none(html);
            return;
        }
        html.open("ul", "class", "list");
        for (OpenAnswer text : texts) {
            html.open("li").open("div").element("q", text.words()).element("small", words.country(text.country()) + " · " + words.t("needs.kind." + text.kind().id()))
                    .close().close();
        }
        html.close();
    }

    private void none(Html html) {
        html.element("p", words.t("needs.noAnswers"), "class", "muted");
    }
}
