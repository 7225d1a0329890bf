package org.rtc.catalogue.show;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.ActivityQueries;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.group.Groups;
import org.rtc.catalogue.group.WorkingGroup;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.catalogue.page.Lines;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** The page of one activity. */
@Named("catalogueActivityPage")
@RequestScoped
public class ActivityPage {
    private static final int DATES = 30;

    @Inject
    Activities activities;
    @Inject
    ActivityQueries queries;
    @Inject
    Places places;
    @Inject
    Groups groups;
    @Inject
    ActivityWords words;
    @Inject
    StructuredData data;
    @Inject
    PagePath path;

    private Activity activity;
    private ActivityDetails details;
    private Map<Long, Places.Organisation> organisations;

    @PostConstruct
    void load() {
        activity = activities.seen(path.id("id"));
        details = activity.details();
        var ids = Stream.of(details.host().office(), details.host().provider()).filter(Objects::nonNull).collect(Collectors.toSet());
        organisations = ids.isEmpty() ? Map.of() : places.organisations(ids);
    }

    Activity activity() {
        return activity;
    }

    Map<Long, Places.Organisation> organisations() {
        return organisations;
    }

    public long getId() {
        return activity.getId();
    }

    public LocalizedText.Reading getTitle() {
        return words.plain().read(details.wording().title());
    }

    public String getTitleLang() {
        return getTitle().foreignTag();
    }

    /** Name of the language that the title, or else what follows it, is in, where it is not the reader's; null where all are theirs. */
    public String getForeign() {
        return Stream.of(details.wording().title(), details.wording().summary(), details.wording().description())
                .map(words.plain()::read).filter(text -> !text.own()).findFirst().map(text -> words.plain().language(text.lang().tag())).orElse(null);
    }

    public Fragment getSummary() {
        return html -> {
            if (!details.wording().summary().isEmpty()) {
                words.plain().written(html, "p", details.wording().summary(), "class", "lead");
            }
        };
    }

    public Fragment getDescription() {
        LocalizedText.Reading text = words.plain().read(details.wording().description());
        return html -> {
            if (!text.text().isBlank()) {
                html.open("div", "class", "prose mb", "lang", text.foreignTag());
                Stream.of(text.text().split("\n\\s*\n")).forEach(paragraph -> html.element("p", paragraph));
                html.close();
            }
        };
    }

    public String getState() {
        return activity.state().id();
    }

    public boolean isOpen() {
        return activity.open();
    }

    public String getReason() {
        return activity.reason();
    }

    public boolean isOver() {
        return details.dates().known() && details.dates().endsAt().isBefore(Instant.now());
    }

    public String getTimes() {
        return words.times(details.dates());
    }

    /** The same as instants, for the script that shows the reader's own time; null for whole days. */
    public String getInstant() {
        return details.dates().known() && !details.dates().wholeDays() ? details.dates().startsAt().toString() : null;
    }

    public String getKind() {
        return words.t("catalogue.kind." + details.kind().id());
    }

    public String getMode() {
        return words.t("catalogue.mode." + details.site().mode().id());
    }

    public String getWhere() {
        return Stream.of(details.site().venue(), words.plain().country(details.site().country())).filter(p -> p != null && !p.isBlank()).collect(Collectors.joining(", "));
    }

    public String getLanguages() {
        return words.languages(details.delivery().languages());
    }

    public Fragment getFacts() {
        return new FactList(details, organisations, groups.one(details.host().group()).map(WorkingGroup::getName).orElse(null), words);
    }

    /** The call that goes with it; null where there is none, or none any more. */
    public Fragment getCall() {
        return details.call().none() || activity.state() == State.CANCELLED || activity.state() == State.WITHDRAWN ? null : new CallCard(details, words);
    }

    public Fragment getStructuredData() {
        return html -> {
            if (activity.open()) {
                html.open("script", "type", "application/ld+json").raw(data.of(activity, organisations)).close();
            }
        };
    }

    public List<ActivityRow> getSeries() {
        return activity.series() == null ? List.of() : queries.series(activity.series(), DATES).stream().filter(row -> row.id() != activity.getId()).toList();
    }

    public Fragment getSeriesList() {
        return html -> new Lines(words, organisations).write(html, getSeries(), false);
    }
}
