package org.rtc.example.tip;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.spi.access.Access;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.setting.Settings;

/** The page bean: thin. {@code #{tipPage}} */
@Named("tipPage")
@RequestScoped
public class TipPage {
    @Inject
    Tips tips;
    @Inject
    People people;
    @Inject
    Access access;
    @Inject
    Settings settings;

    private List<TipRow> rows;

    private List<TipRow> rows() {
        if (rows == null) {
            rows = tips.newest(null, settings.number("example.shown"));
        }
        return rows;
    }

    public boolean isNone() {
        return rows().isEmpty();
    }

    public boolean isMayAdd() {
        return access.canSomewhere(Tips.ADD);
    }

    public TipRow getNewest() {
        return rows().isEmpty() ? null : rows().get(0);
    }

    /** Long lists are written in Java: it costs a quarter of what a repeating tag does. */
    public Fragment getList() {
        return html -> {
            Map<Long, Person> authors = people.byIds(rows().stream().map(TipRow::authorId).collect(Collectors.toSet()));
            html.open("ul", "class", "list");
            for (TipRow tip : rows()) {
                Person author = authors.get(tip.authorId());
                html.open("li").open("div").text(tip.text())
                        .element("small", author == null ? "" : author.name()).close().close();
            }
            html.close();
        };
    }
}
