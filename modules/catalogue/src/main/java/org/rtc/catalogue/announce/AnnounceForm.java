package org.rtc.catalogue.announce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.Delivery;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.activity.Site;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.activity.Wording;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.setting.Settings;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.FormState;
import org.rtc.spi.web.PagePath;

/** The form in which an activity is announced or changed. */
@Named("catalogueAnnounceForm")
@RequestScoped
public class AnnounceForm {
    public static final String LEAD = "catalogue.leadDays";

    @Inject
    Activities activities;
    @Inject
    ActivityAccess rights;
    @Inject
    People people;
    @Inject
    Settings settings;
    @Inject
    ActivityWords words;
    @Inject
    FormState form;
    @Inject
    PagePath path;

    private Long id;
    private State state;
    private ActivityDetails details;

    @PostConstruct
    void load() {
        if (path.current().startsWith("/catalogue/new")) {
            if (!rights.announces()) {
                throw new Forbidden();
            }
            String from = path.query("from");
            details = from != null && from.matches("\\d{1,18}") ? activities.seen(Long.parseLong(from)).details() : blank();
        } else {
            Activity activity = activities.required(path.id("id"), ActivityAccess.EDIT);
            id = activity.getId();
            state = activity.state();
            details = activity.details();
        }
    }

    private ActivityDetails blank() {
        var mine = rights.countries(ActivityAccess.EDIT);
        String own = people.byId(words.plain().viewer().personId()).map(Person::country).orElse(null);
        String country = own != null && mine.contains(own) ? own : mine.isEmpty() ? null : mine.iterator().next();
        return new ActivityDetails(new Wording(LocalizedText.EMPTY, null, null), Kind.WORKSHOP, new Dates(null, null, words.plain().viewer().zone().getId()),
                new Site(Mode.IN_PERSON, country, null), List.of(), new Delivery(List.of(words.plain().viewer().lang().tag()), List.of(), List.of(), List.of()));
    }

    public ActivityDetails getDetails() {
        return details;
    }

    public Long getId() {
        return id;
    }

    public String getAction() {
        return id == null ? "/catalogue/new" : "/catalogue/" + id + "/edit";
    }

    public boolean isFresh() {
        return id == null;
    }

    public boolean isDraft() {
        return id == null || state == State.DRAFT || state == State.RETURNED;
    }

    public boolean isOpen() {
        return id != null && State.OPEN.contains(state);
    }

    public int getLeadDays() {
        return settings.number(LEAD);
    }

    /** A value of the form by the name of its field; empty where there is none. */
    public String value(String field) {
        Object value = switch (field) {
            case "kind" -> details.kind().id();
            case "mode" -> details.site().mode().id();
            case "country" -> details.site().country();
            case "place" -> details.site().venue();
            case "start" -> day(details.dates().start());
            case "startTime" -> time(details.dates().start());
            case "end" -> day(details.dates().end());
            case "endTime" -> time(details.dates().end());
            case "timeZone" -> details.dates().zone();
            case "office" -> details.host().office();
            case "provider" -> details.host().provider();
            case "group" -> details.host().group();
            case "contact" -> details.host().contact();
            case "funder" -> details.funding().funder();
            case "hours" -> details.study().hours();
            case "link" -> details.entry().link();
            case "course" -> details.entry().course();
            case "callUntil" -> details.call().until();
            case "callLink" -> details.call().link();
            case "until" -> details.entry().until();
            case "capacity" -> details.entry().capacity();
            case "quota" -> details.entry().quota();
            case "interpretation" -> String.join(", ", details.delivery().interpretation());
            default -> null;
        };
        return value == null ? "" : value.toString();
    }

    private static String day(String local) {
        return local == null ? "" : local.substring(0, 10);
    }

    private static String time(String local) {
        return local == null || local.length() == 10 ? "" : local.substring(11);
    }

    public boolean isCertificate() {
        return form.checked("certificate", "1", details.study().certificate());
    }

    public boolean isWaitingList() {
        return form.checked("waitingList", "1", details.entry().waitingList());
    }

    public boolean entry(String kind) {
        return form.value("entry", details.entry().kind().id()).equals(kind);
    }
}
