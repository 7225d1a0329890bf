package org.rtc.catalogue.show;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Map;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.people.Places;
import org.rtc.spi.web.Hosts;

/**
 * An activity as search engines read it, as JSON-LD: a course is a schema.org {@code Course} with its
 * {@code CourseInstance}, all else an {@code Event}.
 */
@RequestScoped
public class StructuredData {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String SCHEMA = "https://schema.org/";

    @Inject
    ActivityWords words;
    @Inject
    Hosts hosts;

    String of(Activity activity, Map<Long, Places.Organisation> organisations) {
        return json(activity, organisations).build().toString().replace("<", "\\u003c");
    }

    private JsonObjectBuilder json(Activity activity, Map<Long, Places.Organisation> organisations) {
        ActivityDetails d = activity.details();
        String url = hosts.application() + "/catalogue/" + activity.getId();
        JsonObjectBuilder json = JSON.createObjectBuilder().add("@context", "https://schema.org")
                .add("@type", d.kind() == Kind.COURSE ? "Course" : "Event").add("@id", url).add("url", url).add("identifier", activity.uid())
                .add("name", words.plain().read(d.wording().title()).text()).add("description", description(d)).add("inLanguage", array(d.delivery().languages()));
        JsonArrayBuilder about = JSON.createArrayBuilder();
        d.topics().forEach(code -> about.add(JSON.createObjectBuilder().add("@type", "DefinedTerm").add("termCode", code).add("name", words.topic(code))));
        json.add("about", about);
        Places.Organisation office = d.host().office() == null ? null : organisations.get(d.host().office());
        Places.Organisation provider = d.host().provider() == null ? office : organisations.get(d.host().provider());
        if (d.kind() == Kind.COURSE) {
            if (provider != null) {
                json.add("provider", organisation(provider));
            }
            JsonObjectBuilder instance = occasion(JSON.createObjectBuilder().add("@type", "CourseInstance").add("courseMode", mode(d.site().mode())), activity, d, office);
            if (d.study().hours() != null) {
                instance.add("courseWorkload", "PT" + d.study().hours() + "H");
            }
            return json.add("hasCourseInstance", instance);
        }
        return occasion(json, activity, d, office);
    }

    private JsonObjectBuilder occasion(JsonObjectBuilder json, Activity activity, ActivityDetails d, Places.Organisation office) {
        json.add("eventStatus", SCHEMA + (activity.state() == State.CANCELLED ? "EventCancelled" : activity.state() == State.POSTPONED ? "EventPostponed" : "EventScheduled"))
                .add("eventAttendanceMode", SCHEMA + switch (d.site().mode()) {
                    case IN_PERSON -> "OfflineEventAttendanceMode";
                    case DISTANCE -> "OnlineEventAttendanceMode";
                    case BLENDED -> "MixedEventAttendanceMode";
                })
                .add("startDate", moment(d, d.dates().start())).add("endDate", moment(d, d.dates().end()));
        if (d.site().mode() != Mode.DISTANCE) {
            JsonObjectBuilder address = JSON.createObjectBuilder().add("@type", "PostalAddress");
            if (d.site().country() != null) {
                address.add("addressCountry", d.site().country());
            }
            json.add("location", JSON.createObjectBuilder().add("@type", "Place")
                    .add("name", d.site().venue() == null ? words.plain().country(d.site().country()) : d.site().venue()).add("address", address));
        } else {
            json.add("location", JSON.createObjectBuilder().add("@type", "VirtualLocation")
                    .add("url", d.entry().link() == null ? hosts.application() + "/catalogue/" + activity.getId() : d.entry().link()));
        }
        if (office != null) {
            json.add("organizer", organisation(office));
        }
        if (d.funding().funder() != null) {
            json.add("funder", JSON.createObjectBuilder().add("@type", "Organization").add("name", d.funding().funder()));
        }
        return json;
    }

    /** With its offset from UTC; a bare date for whole days. */
    private static String moment(ActivityDetails d, String local) {
        return local.length() == 10 ? local : java.time.LocalDateTime.parse(local).atZone(d.dates().zoneId()).toOffsetDateTime().toString();
    }

    private static String mode(Mode mode) {
        return switch (mode) {
            case IN_PERSON -> "onsite";
            case DISTANCE -> "online";
            case BLENDED -> "blended";
        };
    }

    private String description(ActivityDetails d) {
        String summary = words.plain().read(d.wording().summary()).text();
        return summary.isEmpty() ? words.plain().read(d.wording().title()).text() : summary;
    }

    private JsonObjectBuilder organisation(Places.Organisation office) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("@type", "Organization").add("name", words.plain().read(office.name()).text());
        return office.url() == null ? json : json.add("url", office.url());
    }

    private static JsonArrayBuilder array(Iterable<String> values) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }
}
