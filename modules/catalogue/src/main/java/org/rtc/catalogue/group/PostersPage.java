package org.rtc.catalogue.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** Who announces for one working group. */
@Named("cataloguePostersPage")
@RequestScoped
public class PostersPage {
    @Inject
    Groups groups;
    @Inject
    Posters posters;
    @Inject
    ActivityWords words;
    @Inject
    PagePath path;

    private WorkingGroup group;
    private List<Person> people;

    @PostConstruct
    void load() {
        people = posters.of(path.id("id"));
        group = groups.one(path.id("id")).orElseThrow(Problem::notFound);
    }

    public long getId() {
        return group.getId();
    }

    public LocalizedText.Reading getName() {
        return words.plain().read(group.getName());
    }

    public boolean isNone() {
        return people.isEmpty();
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "list");
            for (Person person : people) {
                html.open("li").element("span", person.initials(), "class", "avatar", "aria-hidden", "true").open("div").element("b", person.name())
                        .element("small", words.plain().country(person.country())).close().open("div", "class", "acts")
                        .open("button", "class", "btn plain s", "form", "act", "name", "remove", "value", Long.toString(person.id()))
                        .text(words.t("catalogue.posters.remove")).element("span", ": " + person.name(), "class", "sr").close().close().close();
            }
            html.close();
        };
    }
}
