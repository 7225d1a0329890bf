package org.rtc.catalogue.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** Who registered for an activity, and who was there. */
@Named("cataloguePeoplePage")
@RequestScoped
public class PeoplePage {
    @Inject
    Registrations registrations;
    @Inject
    Activities activities;
    @Inject
    People people;
    @Inject
    ActivityWords words;
    @Inject
    PagePath path;

    private Activity activity;
    private List<Registration> rows;
    private Map<Long, Person> persons;

    @PostConstruct
    void load() {
        activity = activities.required(path.id("id"), ActivityAccess.EDIT);
        rows = registrations.forCare(activity.getId());
        persons = people.byIds(rows.stream().map(Registration::person).collect(Collectors.toSet()));
    }

    public long getId() {
        return activity.getId();
    }

    public LocalizedText.Reading getTitle() {
        return words.plain().read(activity.details().wording().title());
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public Fragment getTable() {
        return html -> {
            html.open("div", "class", "scroll").open("table", "class", "table stack").element("caption", words.t("catalogue.people.title"), "class", "sr").open("thead").open("tr")
                    .element("th", words.t("catalogue.people.name"), "scope", "col").element("th", words.t("catalogue.list.country"), "scope", "col")
                    .element("th", words.t("catalogue.people.state"), "scope", "col").element("th", words.t("catalogue.people.present"), "scope", "col").close().close().open("tbody");
            rows.forEach(row -> row(html, row));
            html.close().close().close();
        };
    }

    private void row(Html html, Registration row) {
        Person person = persons.get(row.person());
        String name = person == null ? "—" : person.name();
        html.open("tr").element("th", name, "scope", "row").element("td", words.plain().country(row.country()), "data-label", words.t("catalogue.list.country"))
                .element("td", words.t(row.waiting() ? "catalogue.people.waiting" : "catalogue.people.in"), "data-label", words.t("catalogue.people.state"))
                .open("td", "data-label", words.t("catalogue.people.present"));
        if (!row.waiting()) {
            html.open("label", "class", "check").empty("input", "type", "checkbox", "name", "present", "value", Long.toString(row.person()), "checked", row.attended() ? "checked" : null)
                    .element("span", name, "class", "sr").close();
        }
        html.close().close();
    }
}
