package org.rtc.needs.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rtc.needs.assessment.Assessments;
import org.rtc.needs.assessment.Need;
import org.rtc.needs.form.Choice;
import org.rtc.needs.form.Level;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.Rounds;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.access.Reach;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.PagePath;

/** The form of a training plan; a new one begins with what the round says of the need. */
@Named("needsPlanForm")
@RequestScoped
public class PlanForm {
    @Inject
    Plans plans;
    @Inject
    Rounds rounds;
    @Inject
    Assessments assessments;
    @Inject
    Reach reach;
    @Inject
    Places places;
    @Inject
    Texts texts;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;

    private Long id;
    private PlanDetails details;

    @PostConstruct
    void load() {
        if (path.current().startsWith("/needs/plans/new")) {
            details = fresh();
        } else {
            id = path.id("id");
            details = plans.edited(id).getDetails();
        }
    }

    private PlanDetails fresh() {
        String round = path.query("round");
        String country = path.query("country");
        PlanDetails empty = new PlanDetails(null, null, country == null ? getCountries().keySet().stream().findFirst().orElse("") : country, null,
                LocalizedText.EMPTY, LocalizedText.EMPTY, null, 1, 3, LocalDate.now(ZoneOffset.UTC).plusYears(1), Plan.STATUSES.get(0));
        return round != null && round.matches("\\d{1,18}") && path.query("item") != null ? of(rounds.seen(Long.parseLong(round)), path.query("item"), empty) : empty;
    }

    private PlanDetails of(Round round, String item, PlanDetails empty) {
        Optional<Choice> topic = rounds.form(round).topic(item);
        if (topic.isEmpty()) {
            return empty;
        }
        Optional<Need> need = assessments.countries(round).contains(empty.country()) ? assessments.of(round).needs().stream()
                .filter(n -> n.country().equals(empty.country()) && n.item().equals(item)).findFirst() : Optional.empty();
        int now = Math.min(Level.TOP - 1, need.map(n -> (int) Math.floor(n.current())).orElse(empty.now()));
        int target = Math.max(now + 1, Math.min(Level.TOP, need.map(n -> (int) Math.ceil(n.wanted())).orElse(empty.target())));
        LocalizedText objective = LocalizedText.EMPTY;
        for (Map.Entry<org.rtc.spi.text.Lang, String> name : topic.get().text().values().entrySet()) {
            objective = objective.with(name.getKey(), texts.get(name.getKey(), "needs.plan.objective.of", name.getValue()));
        }
        return new PlanDetails(round.getId(), item, empty.country(), null, objective, topic.get().text(), topic.get().topic(), now, target, empty.due(), empty.status());
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public PlanDetails getDetails() {
        return details;
    }

    public Map<String, String> getCountries() {
        Map<String, String> options = new LinkedHashMap<>();
        reach.countries(Plans.EDIT).stream().sorted(java.util.Comparator.comparing(words::country)).forEach(c -> options.put(c, words.country(c)));
        return options;
    }

    /** The offices of the plan's country, or of all the viewer's where it is still to be chosen. */
    public Map<String, String> getOffices() {
        Map<String, String> options = new LinkedHashMap<>();
        places.organisations().stream().filter(o -> o.country() != null && (details.country().isEmpty() ? getCountries().containsKey(o.country())
                : o.country().equals(details.country()))).forEach(o -> options.put(Long.toString(o.id()), words.read(o.name())));
        return options;
    }

    public Map<String, String> getLevels() {
        Map<String, String> options = new LinkedHashMap<>();
        for (int level = 0; level <= Level.TOP; level++) {
            options.put(Integer.toString(level), level + " · " + words.t("needs.level." + level));
        }
        return options;
    }

    public Map<String, String> getStatuses() {
        Map<String, String> options = new LinkedHashMap<>();
        Plan.STATUSES.forEach(s -> options.put(s, words.t("needs.plan.status." + s)));
        return options;
    }

    public Map<String, String> getTopics() {
        Map<String, String> options = new LinkedHashMap<>();
        places.topics().forEach(topic -> options.put(topic.code(), topic.code() + " " + words.read(topic.name())));
        return options;
    }
}
