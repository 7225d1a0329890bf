package org.rtc.needs.gap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.catalogue.api.ActivityInfo;
import org.rtc.catalogue.api.Catalogue;
import org.rtc.needs.form.Choice;
import org.rtc.needs.plan.PlanRow;
import org.rtc.needs.plan.Plans;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.Rounds;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.FormState;
import org.rtc.spi.web.PagePath;

/** One topic of the matrix: which countries need it, what is offered and planned, and what can be done. */
@Named("needsTopicPage")
@RequestScoped
public class TopicPage {
    private static final int SHOWN = 20;

    @Inject
    Rounds rounds;
    @Inject
    Gaps gaps;
    @Inject
    NeedLinks links;
    @Inject
    Plans plans;
    @Inject
    Catalogue catalogue;
    @Inject
    Access access;
    @Inject
    Texts texts;
    @Inject
    PagePath path;
    @Inject
    FormState form;
    @Inject
    NeedsWords words;

    private Round round;
    private Choice topic;
    private Map<String, Gap> byCountry;

    @PostConstruct
    void load() {
        round = rounds.seen(path.id("id"));
        String item = path.query("item");
        topic = NeedLinks.topic(rounds.form(round), item);
        byCountry = new LinkedHashMap<>();
        gaps.of(round).cells().entrySet().stream().filter(e -> e.getValue().containsKey(topic.code()))
                .sorted(java.util.Comparator.comparingDouble(e -> -e.getValue().get(topic.code()).need().score()))
                .forEach(e -> byCountry.put(e.getKey(), e.getValue().get(topic.code())));
    }

    public Choice getTopic() {
        return topic;
    }

    public String getItem() {
        return topic.code();
    }

    /** The country from whose cell the reader came; null where they came for the topic. */
    public String getCountry() {
        String asked = path.query("country");
        return asked != null && byCountry.containsKey(asked) ? asked : null;
    }

    public String getCountryName() {
        return getCountry() == null ? "" : words.country(getCountry());
    }

    public boolean isNone() {
        return byCountry.isEmpty();
    }

    public Fragment getCountries() {
        return new TopicCountriesFragment(byCountry, getCountry(), round.getId(), topic.code(), form, words);
    }

    /** What the activity could be called, in each language. */
    public LocalizedText getTitle() {
        Map<Lang, String> title = new EnumMap<>(Lang.class);
        topic.text().values().forEach((lang, name) -> title.put(lang, texts.get(lang, "needs.activity.title", name)));
        return LocalizedText.of(title);
    }

    public Map<String, String> getKinds() {
        return options("needs.activity.kind.", "course", "workshop", "seminar", "other");
    }

    public Map<String, String> getModes() {
        return options("needs.activity.mode.", "distance", "in-person", "blended");
    }

    private Map<String, String> options(String key, String... values) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String value : values) {
            options.put(value, words.t(key + value));
        }
        return options;
    }

    /** In whose care it can be. */
    public Map<String, String> getCares() {
        Map<String, String> options = new LinkedHashMap<>();
        if (getCountry() != null) {
            options.put(getCountry(), words.country(getCountry()));
        }
        byCountry.keySet().forEach(country -> options.putIfAbsent(country, words.country(country)));
        if (access.can("catalogue:activity:edit", Scope.NETWORK)) {
            options.put("", words.t("needs.scope.network"));
        }
        return options;
    }

    /** Made for this need, and what else the catalogue offers. */
    public Fragment getActivities() {
        return html -> {
            List<ActivityInfo> made = catalogue.madeFrom(NeedLinks.reference(round.getId(), topic.code())).stream()
                    .filter(a -> a.sourceRef().equals(NeedLinks.reference(round.getId(), topic.code()))).toList();
            List<ActivityInfo> all = new ArrayList<>(made);
            if (topic.topic() != null) {
                catalogue.upcoming(topic.topic(), getCountry(), SHOWN).stream().filter(a -> made.stream().noneMatch(m -> m.id() == a.id())).forEach(all::add);
            }
            if (all.isEmpty()) {
                html.element("p", words.t("needs.topic.noActivities"), "class", "muted");
            }
            html.open("ul", "class", "list");
            all.forEach(a -> {
                html.open("li").icon("calendar").open("div");
                words.written(html, "a", a.title(), "href", a.path());
                html.element("small", (a.starts() == null ? words.t("needs.activity.noDate") : words.date(a.starts()))
                        + (a.country() == null ? "" : " · " + words.country(a.country()))).close();
                html.element("span", words.t("needs.activity.state." + a.state()), "class", "tag " + (a.onOffer() ? "good" : a.state().equals("cancelled") ? "bad" : "now"));
                html.close();
            });
            html.close();
        };
    }

    public Fragment getPlans() {
        return html -> {
            List<PlanRow> rows = plans.of(round.getId(), topic.code(), byCountry.keySet());
            if (rows.isEmpty()) {
                html.element("p", words.t("needs.topic.noPlans"), "class", "muted");
            }
            html.open("ul", "class", "list");
            for (PlanRow plan : rows) {
                html.open("li").icon("task").open("div");
                words.written(html, "a", plan.objective(), "href", "/needs/plans/" + plan.id());
                html.element("small", words.country(plan.country()) + " · " + words.t("needs.plan.until", words.date(plan.due()))).close();
                html.element("span", words.t("needs.plan.status." + plan.status()), "class", "tag " + (plan.status().equals("reached") ? "good" : "")).close();
            }
            html.close();
        };
    }

    public boolean isPlanner() {
        return access.canSomewhere(Plans.EDIT);
    }

    public boolean isAnnouncer() {
        return access.canSomewhere("catalogue:activity:edit");
    }

    public String getStarts() {
        return LocalDate.now(ZoneOffset.UTC).plusMonths(3).toString();
    }
}
