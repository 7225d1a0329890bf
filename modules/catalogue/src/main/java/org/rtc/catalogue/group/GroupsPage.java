package org.rtc.catalogue.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;

/** The working groups, each with a link to its activities. */
@Named("catalogueGroupsPage")
@RequestScoped
public class GroupsPage {
    @Inject
    Groups groups;
    @Inject
    ActivityAccess rights;
    @Inject
    ActivityWords words;

    private List<WorkingGroup> all;
    private Map<Long, Long> numbers;

    @PostConstruct
    void load() {
        all = groups.all();
        numbers = groups.activities();
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    public boolean isKeeper() {
        return rights.network(ActivityAccess.PUBLISH);
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "list");
            for (WorkingGroup group : all) {
                html.open("li").open("span", "class", "dot").icon("people").close().open("div");
                words.plain().written(html, "a", group.getName(), "href", "/catalogue?when=all&group=" + group.getId());
                html.element("small", words.t("catalogue.list.found", numbers.getOrDefault(group.getId(), 0L)));
                if (!group.getAbout().isEmpty()) {
                    words.plain().written(html, "small", group.getAbout());
                }
                html.close();
                if (isKeeper()) {
                    html.open("div", "class", "acts").open("a", "class", "btn s", "href", "/catalogue/groups/" + group.getId()).text(words.t("catalogue.posters.title"))
                            .element("span", ": " + words.plain().read(group.getName()).text(), "class", "sr").close().close();
                }
                html.close();
            }
            html.close();
        };
    }
}
