package org.rtc.experts.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.rtc.experts.Ids;
import org.rtc.experts.page.Options;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;

/** What a request says, for its office and for who is invited. */
@RequestScoped
public class RequestSheet {
    @Inject
    Words words;
    @Inject
    Options options;
    @Inject
    Places places;

    Fragment facts(RequestDetails d) {
        return html -> {
            html.open("dl", "class", "data tall");
            fact(html, "country", words.country(d.country()));
            fact(html, "office", d.office() == null ? "" : places.organisation(d.office()).map(o -> words.read(o.name()).text()).orElse(""));
            fact(html, "dates", dates(d));
            fact(html, "answerBy", d.answerBy() == null ? "" : words.date(d.answerBy()) + " (" + d.zone().replace('_', ' ') + ")");
            fact(html, "place", words.t("experts.place." + Ids.of(d.place())) + (d.city().isEmpty() ? "" : ", " + d.city()));
            fact(html, "languages", d.languages().stream().map(words::language).collect(Collectors.joining(", ")));
            fact(html, "topics", d.topics().stream().map(options::topic).collect(Collectors.joining(", ")));
            fact(html, "phases", d.phases().stream().map(p -> options.phases().getOrDefault(p, p)).collect(Collectors.joining(", ")));
            fact(html, "level", words.t("experts.level." + Ids.of(d.level())));
            fact(html, "funding", words.t("experts.funding." + Ids.of(d.funding())) + (d.fundingNote().isEmpty() ? "" : ": " + d.fundingNote()));
            html.close();
        };
    }

    private String dates(RequestDetails d) {
        return d.starts() == null ? "" : words.date(d.starts()) + (d.ends() == null ? "" : " – " + words.date(d.ends()));
    }

    private void fact(Html html, String key, String value) {
        if (!value.isEmpty()) {
            html.element("dt", words.t("experts.request." + key)).element("dd", value);
        }
    }
}
