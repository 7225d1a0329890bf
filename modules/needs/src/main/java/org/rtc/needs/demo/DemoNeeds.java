package org.rtc.needs.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtc.needs.form.Questionnaires;
import org.rtc.needs.form.Template;
import org.rtc.needs.plan.PlanDetails;
import org.rtc.needs.plan.Plans;
import org.rtc.needs.report.NeedsReport;
import org.rtc.needs.report.Reports;
import org.rtc.needs.round.PastRounds;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundDetails;
import org.rtc.needs.round.Rounds;
import org.rtc.needs.round.Weights;
import org.rtc.spi.access.Scope;
import org.rtc.spi.demo.DemoData;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/**
 * Three rounds: two finished, whose main topics are those of the network's first diagnosis, and one that is open and
 * waits for the answers of Honduras among others.
 */
@ApplicationScoped
public class DemoNeeds implements DemoData {
    private static final int ORDER = 250;
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
    private static final Duration LONG = Duration.ofDays(45);

    @Inject
    Questionnaires questionnaires;
    @Inject
    Rounds rounds;
    @Inject
    PastRounds past;
    @Inject
    Reports reports;
    @Inject
    Plans plans;
    @Inject
    DemoAnswers answers;
    @Inject
    Texts texts;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void create() {
        long questionnaire = questionnaires.create(Template.title(texts), Template.form());
        questionnaires.publish(questionnaire);
        int year = LocalDate.now(ZoneOffset.UTC).getYear();
        Round first = past(questionnaire, year - 2, null);
        answers.fill(first, List.of("MX", "CO", "DO", "BR", "CL", "CR", "GT"), 2);
        Round last = past(questionnaire, year - 1, first.getId());
        answers.fill(last, List.of("MX", "CO", "DO", "BR", "CL", "CR", "GT", "HN", "PA", "PE", "EC", "UY", "TT", "JM", "HT"), 0);
        reports.publish(last.getId(), title("needs.demo.report", year - 1), text("needs.demo.conclusions"), NeedsReport.PUBLIC);
        open(questionnaire, year, last.getId());
        ahead(questionnaire, last.getId());
        plan(last, "HN", 1, 3, 8, "underway");
        plan(last, "GT", 0, 2, 12, "planned");
        plan(last, "CO", 1, 3, 2, "underway");
        plan(last, "PE", 1, 2, -1, "reached");
        plan(last, "UY", 0, 2, -2, "reached");
        plan(last, "EC", 0, 2, -1, "planned");
    }

    private void plan(Round round, String country, int now, int target, int months, String status) {
        plans.create(new PlanDetails(round.getId(), "environment", country, null, text("needs.demo.plan"), text("needs.demo.skill"), "3", now, target,
                LocalDate.now(ZoneOffset.UTC).plusMonths(months), status));
    }

    /** One of a hub that opens by itself, for some of its members. */
    private void ahead(long questionnaire, long earlier) {
        Instant opens = LocalDate.now(ZONE).plusDays(40).atTime(8, 0).atZone(ZONE).toInstant();
        rounds.create(new RoundDetails(questionnaire, text("needs.demo.hub"), text("needs.demo.intro"), opens, opens.plus(LONG), ZONE, Weights.USUAL, earlier,
                Set.of("CO", "EC", "PE")), Scope.hub("andean"));
    }

    private Round past(long questionnaire, int year, Long earlier) {
        Instant closed = LocalDate.of(year, 10, 31).atStartOfDay(ZONE).toInstant();
        return past.add(new RoundDetails(questionnaire, title("needs.demo.round", year), text("needs.demo.intro"), closed, ZONE, Weights.USUAL, earlier),
                Scope.NETWORK, closed.minus(LONG), closed);
    }

    private void open(long questionnaire, int year, long earlier) {
        Instant deadline = LocalDate.now(ZONE).plusDays(30).atTime(23, 59).atZone(ZONE).toInstant();
        long id = rounds.create(new RoundDetails(questionnaire, title("needs.demo.round", year), text("needs.demo.intro"), deadline, ZONE,
                Weights.USUAL, earlier), Scope.NETWORK);
        rounds.open(id, null);
        answers.fill(rounds.find(id), List.of("MX", "CO", "TT"), 0);
    }

    private LocalizedText title(String key, int year) {
        Map<Lang, String> title = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> title.put(lang, texts.get(lang, key, Integer.toString(year))));
        return LocalizedText.of(title);
    }

    private LocalizedText text(String key) {
        Map<Lang, String> text = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> text.put(lang, texts.get(lang, key)));
        return LocalizedText.of(text);
    }
}
