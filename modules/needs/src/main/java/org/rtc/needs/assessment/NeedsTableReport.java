package org.rtc.needs.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundAccess;
import org.rtc.needs.round.RoundRow;
import org.rtc.needs.round.RoundStatus;
import org.rtc.needs.round.Rounds;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.Guard;

/** Topics of a round in order of need, among the reports of all parts. */
@ApplicationScoped
public class NeedsTableReport implements Report {
    private static final int OFFERED = 50;

    @Inject
    Rounds rounds;
    @Inject
    Assessments assessments;
    @Inject
    RoundAccess access;
    @Inject
    NeedsWords words;

    @Override
    public String id() {
        return "needs.report.ranking";
    }

    @Override
    public Guard guard() {
        return Guard.needs(RoundAccess.RESULTS);
    }

    @Override
    public List<Parameter> parameters() {
        Function<Lang, Map<String, String>> options = lang -> {
            Map<String, String> choice = new LinkedHashMap<>();
            opened().forEach(r -> choice.put(r.id().toString(), r.title().in(lang).text()));
            return choice;
        };
        return List.of(new Parameter("round", "needs.round", options));
    }

    private List<RoundRow> opened() {
        return rounds.list(null, OFFERED).stream().filter(r -> r.status() != RoundStatus.DRAFT).toList();
    }

    @Override
    public Table table(Lang lang, Map<String, String> chosen) {
        String asked = chosen.get("round");
        RoundRow row = opened().stream().filter(r -> asked == null || r.id().toString().equals(asked)).findFirst()
                .orElseThrow(() -> Problem.invalid("round", "needs.error.round"));
        Round round = rounds.seen(row.id());
        return new AssessmentTables(assessments.of(round), assessments.earlier(round).orElse(null), round.weights(), access.countries(round, RoundAccess.RESULTS), words).ranking();
    }
}
