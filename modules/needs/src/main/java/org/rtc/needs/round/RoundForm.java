package org.rtc.needs.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rtc.needs.form.Questionnaires;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Reach;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** The form of a round, new or to change. */
@Named("needsRoundForm")
@RequestScoped
public class RoundForm {
    private static final Duration USUAL = Duration.ofDays(30);
    private static final int SHOWN = 100;

    @Inject
    Rounds rounds;
    @Inject
    Questionnaires questionnaires;
    @Inject
    Access access;
    @Inject
    Reach reach;
    @Inject
    RoundAccess rules;
    @Inject
    Viewer viewer;
    @Inject
    Places places;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;

    private Round round;

    /** The round to change; null where it is to be new. */
    public Round getRound() {
        if (round == null && path.current().contains("/edit")) {
            round = rounds.managed(path.id("id"));
        }
        return round;
    }

    public boolean isNew() {
        return getRound() == null;
    }

    public LocalizedText getTitle() {
        return isNew() ? LocalizedText.EMPTY : getRound().getTitle();
    }

    public LocalizedText getIntro() {
        return isNew() ? LocalizedText.EMPTY : getRound().getIntro();
    }

    public String getQuestionnaire() {
        return isNew() ? getQuestionnaires().keySet().stream().findFirst().orElse("") : Long.toString(getRound().getQuestionnaire());
    }

    public String getZone() {
        return (isNew() ? viewer.zone() : getRound().zone()).getId();
    }

    public String getDeadline() {
        LocalDateTime at = isNew() ? Instant.now().plus(USUAL).atZone(viewer.zone()).toLocalDate().atTime(23, 59)
                : getRound().getDeadline().atZone(getRound().zone()).toLocalDateTime();
        return at.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** When it opens by itself; empty where somebody opens it. */
    public String getOpens() {
        return isNew() || getRound().getOpens() == null ? "" : getRound().getOpens().atZone(getRound().zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Whether it was opened, so that who is asked stays. */
    public boolean isOpened() {
        return !isNew() && getRound().getOpened() != null;
    }

    /** Countries that can be chosen, by name. */
    public Map<String, String> getCountries() {
        Map<String, String> options = new LinkedHashMap<>();
        (isNew() ? reach.countries(RoundAccess.MANAGE) : rules.countries(getRound().scope()).stream().map(Places.Country::iso2).toList()).stream()
                .sorted(Comparator.comparing(words::country, Collator.getInstance(words.lang().locale()))).forEach(c -> options.put(c, words.country(c)));
        return options;
    }

    public Set<String> getChosen() {
        return isNew() ? Set.of() : getRound().getCountries();
    }

    public String getChosenNames() {
        return words.countries(new TreeSet<>(getChosen()));
    }

    public Weights getWeights() {
        return isNew() ? Weights.USUAL : getRound().weights();
    }

    public Long getEarlier() {
        return isNew() ? null : getRound().getEarlier();
    }

    /** Published versions, the newest first. */
    public Map<String, String> getQuestionnaires() {
        Map<String, String> options = new LinkedHashMap<>();
        questionnaires.list(true).forEach(q -> options.put(q.id().toString(),
                words.read(q.title()) + " (" + words.t("needs.version", Integer.toString(q.number())) + ")"));
        return options;
    }

    /** Where the viewer may hold a round. */
    public Map<String, String> getScopes() {
        Map<String, String> options = new LinkedHashMap<>();
        if (access.can(RoundAccess.MANAGE, Scope.NETWORK)) {
            options.put(Scope.NETWORK.toString(), words.t("needs.scope.network"));
        }
        for (Places.Hub hub : places.hubs()) {
            if (access.can(RoundAccess.MANAGE, Scope.hub(hub.id()))) {
                options.put(Scope.hub(hub.id()).toString(), words.read(hub.name()));
            }
        }
        return options;
    }

    public Map<String, String> getEarlierRounds() {
        Map<String, String> options = new LinkedHashMap<>();
        rounds.list(null, SHOWN).stream().filter(r -> r.status() == RoundStatus.CLOSED && (isNew() || r.id() < getRound().getId()))
                .forEach(r -> options.put(r.id().toString(), words.read(r.title())));
        return options;
    }

    public Map<String, String> getZones() {
        Map<String, String> options = new LinkedHashMap<>();
        new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().filter(z -> z.startsWith("America/") || z.startsWith("Europe/") || z.equals("UTC"))
                .forEach(z -> options.put(z, z.replace('_', ' ')));
        options.putIfAbsent(getZone(), getZone());
        return options;
    }
}
