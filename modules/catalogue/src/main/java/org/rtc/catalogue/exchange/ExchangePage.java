package org.rtc.catalogue.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.activity.Similar;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;

/** The catalogues that are read, and what came from them. */
@Named("catalogueExchange")
@RequestScoped
public class ExchangePage {
    private static final int COMPARED = 30;

    @Inject
    Exchange exchange;
    @Inject
    Sources all;
    @Inject
    Similar similar;
    @Inject
    Places places;
    @Inject
    ActivityWords words;

    private List<Source> sources;
    private List<Incoming> waiting;

    private List<Source> sources() {
        if (sources == null) {
            sources = all.all();
        }
        return sources;
    }

    private List<Incoming> waiting() {
        if (waiting == null) {
            waiting = exchange.waiting();
        }
        return waiting;
    }

    public boolean isSourcesNone() {
        return sources().isEmpty();
    }

    public boolean isNone() {
        return waiting().isEmpty();
    }

    public Fragment getSources() {
        return html -> {
            html.open("ul", "class", "list");
            for (Source source : sources()) {
                html.open("li").open("span", "class", "dot").icon("link").close().open("div").element("b", source.getName())
                        .element("small", source.getKind().toUpperCase(java.util.Locale.ROOT) + " · " + source.getUrl());
                html.open("small");
                if (source.getError() != null) {
                    html.icon("warn").text(words.t("catalogue.exchange.failed", source.getError()));
                } else if (source.getLastRead() != null) {
                    html.text(words.t("catalogue.exchange.found", source.getFound()) + " · ");
                    words.plain().moment(html, source.getLastRead());
                } else {
                    html.text(words.t("catalogue.exchange.unread"));
                }
                html.close().close();
                button(html, "read", source.getId().toString(), "download", "catalogue.exchange.read");
                button(html, "remove", source.getId().toString(), "delete", "catalogue.exchange.remove");
                html.close();
            }
            html.close();
        };
    }

    public Fragment getQueue() {
        return html -> {
            html.open("ul", "class", "list");
            for (int i = 0; i < waiting().size(); i++) {
                line(html, waiting().get(i), i < COMPARED);
            }
            html.close();
        };
    }

    private void line(Html html, Incoming incoming, boolean compare) {
        String id = incoming.getId().toString();
        html.open("li").open("span", "class", "dot").icon("download").close().open("div").element("b", incoming.title())
                .element("small", (incoming.starts() == null ? "" : incoming.starts().replace('T', ' ') + " · ") + incoming.ref());
        List<ActivityRow> same = compare && incoming.state() == Incoming.State.NEW ? alike(incoming) : List.of();
        for (ActivityRow row : same) {
            html.open("small").icon("warn").text(words.t("catalogue.exchange.alike") + " ");
            words.plain().written(html, "a", row.title(), "href", "/catalogue/" + row.id());
            html.close();
        }
        html.close().open("div", "class", "acts");
        if (incoming.state() == Incoming.State.CHANGED) {
            html.open("span", "class", "tag warn").icon("edit").text(words.t("catalogue.exchange.changed")).close();
        }
        boolean gone = incoming.state() == Incoming.State.GONE;
        if (gone) {
            html.open("span", "class", "tag bad").icon("close").text(words.t("catalogue.exchange.gone")).close();
        }
        button(html, "accept", id, "check", gone ? "catalogue.exchange.gone.accept" : "catalogue.exchange.accept");
        if (!same.isEmpty()) {
            button(html, "merge", id + ":" + same.get(0).id(), "copy", "catalogue.exchange.merge");
        }
        button(html, "refuse", id, "close", gone ? "catalogue.exchange.gone.refuse" : "catalogue.exchange.refuse");
        html.close().close();
    }

    private List<ActivityRow> alike(Incoming incoming) {
        try {
            ActivityDetails details = exchange.details(incoming);
            return similar.to(details.wording().title(), details.dates(), 0).stream().limit(1).toList();
        } catch (Problem unreadable) {
            return List.of();
        }
    }

    private void button(Html html, String act, String value, String icon, String text) {
        html.open("button", "class", "btn s", "form", "act", "name", act, "value", value).icon(icon).text(words.t(text)).close();
    }

    public Map<String, String> getFormats() {
        Map<String, String> formats = new LinkedHashMap<>();
        Arrays.stream(Format.values()).forEach(f -> formats.put(f.id(), words.t("catalogue.format." + f.id())));
        return formats;
    }

    public Map<String, String> getCountries() {
        Map<String, String> names = new TreeMap<>();
        places.countries().forEach(c -> names.put(words.plain().read(c.name()).text(), c.iso2()));
        Map<String, String> options = new LinkedHashMap<>();
        names.forEach((name, iso) -> options.put(iso, name));
        return options;
    }
}
