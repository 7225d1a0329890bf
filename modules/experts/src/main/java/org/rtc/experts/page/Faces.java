package org.rtc.experts.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.experts.Ids;
import org.rtc.experts.profile.Availability;
import org.rtc.experts.profile.Available;
import org.rtc.experts.profile.ExpertView;
import org.rtc.experts.profile.Skill;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;

/** How an expert looks in lists and on their page: only what the view holds. */
@RequestScoped
public class Faces {
    @Inject
    Words words;
    @Inject
    Options options;

    /** Name, headline, and what they know, as the text of a row. @param href null where it leads nowhere */
    public void row(Html html, ExpertView expert, String href) {
        avatar(html, expert, "");
        html.open("div");
        if (href == null) {
            html.element("b", expert.name());
        } else {
            html.element("a", expert.name(), "href", href);
        }
        words.written(html, "small", expert.headline());
        html.element("small", facts(expert)).close();
    }

    public void avatar(Html html, ExpertView expert, String size) {
        html.element("span", expert.initials(), "class", ("avatar c" + (1 + expert.id() % 5) + " " + size).strip(), "aria-hidden", "true");
    }

    /** Country, subjects and languages in one line. */
    public String facts(ExpertView expert) {
        Stream<String> topics = expert.skills().stream().map(Skill::topic).distinct().limit(3).map(options::topic);
        Stream<String> languages = expert.languages().isEmpty() ? Stream.empty()
                : Stream.of(expert.languages().stream().map(l -> words.language(l.language())).collect(Collectors.joining(", ")));
        return Stream.of(expert.country() == null ? Stream.<String>empty() : Stream.of(words.country(expert.country())), topics, languages)
                .flatMap(s -> s).collect(Collectors.joining(" · "));
    }

    /** What an expert masters, as a table. */
    public Fragment skills(ExpertView expert) {
        String topic = words.t("experts.skill.topic");
        String phase = words.t("experts.skill.phase");
        String level = words.t("experts.skill.level");
        String years = words.t("experts.skill.years");
        return html -> {
            html.open("div", "class", "scroll").open("table", "class", "table stack").element("caption", words.t("experts.skills"), "class", "sr")
                    .open("thead").open("tr");
            Stream.of(topic, phase, level, years).forEach(c -> html.element("th", c, "scope", "col"));
            html.close().close().open("tbody");
            expert.skills().forEach(s -> html.open("tr").element("th", options.topic(s.topic()), "scope", "row")
                    .element("td", s.phase() == null ? words.t("experts.skill.phase.all") : options.phases().getOrDefault(s.phase(), s.phase()), "data-label", phase)
                    .element("td", words.t("experts.level." + Ids.of(s.level())), "data-label", level)
                    .element("td", Integer.toString(s.years()), "data-label", years, "class", "num").close());
            html.close().close().close();
        };
    }

    public String languages(ExpertView expert) {
        return expert.languages().stream().map(l -> words.language(l.language()) + " (" + words.t("experts.fluency." + Ids.of(l.fluency())) + ")")
                .collect(Collectors.joining(", "));
    }

    /** When and how, in a sentence; null where it is not shared. */
    public String availability(Availability a) {
        if (a == null) {
            return null;
        }
        String when = a.status() == Available.LATER ? words.t("experts.available.since", words.date(a.from())) : words.t("experts.available." + Ids.of(a.status()));
        String days = a.daysPerYear() == null ? "" : ", " + words.t("experts.available.days", a.daysPerYear());
        return when + days + (a.remote() ? " · " + words.t("experts.remote") : "") + (a.travels() ? " · " + words.t("experts.travels") : "");
    }
}
