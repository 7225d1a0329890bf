package org.rtc.catalogue.show;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;

/** All that is known of an activity, beside its text. */
record FactList(ActivityDetails d, Map<Long, Places.Organisation> organisations, LocalizedText group, ActivityWords words) implements Fragment {
    @Override
    public void write(Html html) {
        html.open("dl", "class", "data");
        organisation(html, "office", d.host().office());
        organisation(html, "provider", d.host().provider());
        if (group != null) {
            html.element("dt", words.t("catalogue.show.group")).open("dd");
            words.plain().written(html, "a", group, "href", "/catalogue?when=all&group=" + d.host().group());
            html.close();
        }
        topics(html);
        fact(html, "languages", words.languages(d.delivery().languages()));
        fact(html, "materials", words.languages(d.delivery().materials()));
        fact(html, "subtitles", words.languages(d.delivery().subtitles()));
        fact(html, "interpretation", d.delivery().interpretation().stream().map(words::interpretation).collect(Collectors.joining("; ")));
        fact(html, "hoursLabel", d.study().hours() == null ? null : words.t("catalogue.show.hours", d.study().hours()));
        fact(html, "certificate", d.study().certificate() ? words.t("catalogue.show.certificate.yes") : null);
        if (d.funding().funder() != null) {
            html.element("dt", words.t("catalogue.show.funder")).open("dd").element("a", d.funding().funder(), "href", "/catalogue?when=all&funder=" + encoded(d.funding().funder()));
            if (!d.funding().covers().isEmpty()) {
                html.text(": ");
                words.plain().written(html, "span", d.funding().covers());
            }
            html.close();
        }
        if (d.entry().until() != null) {
            fact(html, "until", words.deadline(d.entry().until(), d.dates().zone()));
        }
        fact(html, "capacity", d.entry().capacity() == null ? null : d.entry().capacity().toString());
        fact(html, "quota", d.entry().quota() == null ? null : d.entry().quota().toString());
        fact(html, "contact", d.host().contact());
        html.close();
    }

    private void topics(Html html) {
        List<String> codes = d.topics();
        if (!codes.isEmpty()) {
            html.element("dt", words.t("catalogue.show.topics")).open("dd").open("ul", "class", "no-list");
            codes.forEach(code -> html.open("li").element("a", words.topic(code), "href", "/catalogue?topic=" + code).close());
            html.close().close();
        }
    }

    private void organisation(Html html, String key, Long id) {
        Places.Organisation office = id == null ? null : organisations.get(id);
        if (office != null) {
            html.element("dt", words.t("catalogue.show." + key)).open("dd");
            words.plain().written(html, "a", office.name(), "href", "/catalogue?when=all&office=" + office.id());
            if (office.url() != null) {
                html.text(" ").open("a", "href", office.url(), "rel", "noopener").icon("external").element("span", words.t("catalogue.show.site"), "class", "sr").close();
            }
            html.close();
        }
    }

    private void fact(Html html, String key, String value) {
        if (value != null && !value.isBlank()) {
            html.element("dt", words.t("catalogue.show." + key)).element("dd", value);
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
