package org.rtc.needs.respondent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundAccess;
import org.rtc.needs.round.Rounds;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.PagePath;

/** Who is asked in a round and who has answered; never what. */
@Named("needsPeoplePage")
@RequestScoped
public class PeoplePage {
    private static final int SHOWN = 100;

    @Inject
    Rounds rounds;
    @Inject
    RoundAccess access;
    @Inject
    RespondentQueries queries;
    @Inject
    People people;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;

    private Set<String> reach;
    private Slice<RespondentRow> rows;

    @PostConstruct
    void load() {
        Round round = rounds.seen(path.id("id"));
        reach = access.inviting(round);
        if (reach.isEmpty()) {
            throw new Forbidden();
        }
        String after = path.query("after");
        rows = Slice.of(queries.list(round.getId(), reach, after != null && after.matches("\\d{1,18}") ? Long.valueOf(after) : null, SHOWN + 1),
                SHOWN, RespondentRow::id);
    }

    public boolean isNone() {
        return rows.items().isEmpty();
    }

    public String getNext() {
        return rows.next();
    }

    public Map<String, String> getCountries() {
        Map<String, String> options = new LinkedHashMap<>();
        reach.stream().sorted(java.util.Comparator.comparing(words::country)).forEach(c -> options.put(c, words.country(c)));
        return options;
    }

    public Map<String, String> getKinds() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("manager", words.t("needs.kind.manager"));
        options.put("staff", words.t("needs.kind.staff"));
        return options;
    }

    public Map<String, String> getLangs() {
        Map<String, String> options = new LinkedHashMap<>();
        Lang.ALL.forEach(lang -> options.put(lang.tag(), lang.locale().getDisplayLanguage(words.lang().locale())));
        return options;
    }

    public Fragment getTable() {
        return html -> {
            Map<Long, Person> known = people.byIds(rows.items().stream().map(RespondentRow::person).filter(Objects::nonNull).collect(Collectors.toSet()));
            html.open("div", "class", "scroll").open("table", "class", "table stack").open("thead").open("tr");
            for (String column : new String[] {"needs.people.who", "needs.country", "needs.field.kind", "needs.people.status"}) {
                html.element("th", words.t(column), "scope", "col");
            }
            html.open("th", "scope", "col").element("span", words.t("needs.people.act"), "class", "sr").close();
            html.close().close().open("tbody");
            rows.items().forEach(row -> row(html, row, row.person() == null ? null : known.get(row.person())));
            html.close().close().close();
        };
    }

    private void row(Html html, RespondentRow row, Person person) {
        String name = row.kind() == RespondentKind.OFFICE ? words.t("needs.kind.office") : person != null ? person.name()
                : row.email() != null ? row.email() : words.t("needs.people.forgotten");
        String kind = words.t("needs.kind." + row.kind().id());
        html.open("tr").element("th", name, "scope", "row").element("td", words.country(row.country()), "data-label", words.t("needs.country"))
                .element("td", kind, "data-label", words.t("needs.field.kind"));
        html.open("td", "data-label", words.t("needs.people.status"));
        boolean sent = row.status() == Respondent.Status.SENT;
        html.open("span", "class", "tag " + (sent ? "good" : row.status() == Respondent.Status.STARTED ? "now" : "")).icon(sent ? "check" : "clock")
                .text(words.t("needs.status." + row.status().id())).close();
        if (sent) {
            html.text(" ").element("small", words.date(row.sent()), "class", "nowrap");
        } else if (row.reminded() != null) {
            html.text(" ").element("small", words.t("needs.people.reminded", words.date(row.reminded())));
        }
        html.close().open("td");
        if (row.kind() != RespondentKind.OFFICE && row.status() == Respondent.Status.INVITED) {
            html.open("button", "class", "btn s square", "name", "do", "value", "remove-" + row.id(), "data-confirm", words.t("needs.people.remove.sure", name))
                    .icon("delete").element("span", words.t("needs.people.remove", name), "class", "sr").close();
        }
        html.close().close();
    }
}
