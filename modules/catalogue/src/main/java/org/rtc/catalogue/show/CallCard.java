package org.rtc.catalogue.show;

import java.time.Instant;
import java.util.stream.Stream;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Call;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.text.LocalizedText;

/** The call that goes with an activity: what for, until when, where. */
record CallCard(ActivityDetails d, ActivityWords words) implements Fragment {
    @Override
    public void write(Html html) {
        Call call = d.call();
        LocalizedText.Reading about = words.plain().read(call.about());
        html.open("section", "class", "card mb").element("h2", words.t("catalogue.call")).open("div", "class", "prose", "lang", about.foreignTag());
        Stream.of(about.text().split("\n\\s*\n")).forEach(paragraph -> html.element("p", paragraph));
        html.close();
        if (call.until() != null) {
            html.open("p").element("b", words.t("catalogue.call.until") + ": ").text(words.deadline(call.until(), d.dates().zone()));
            if (!call.open(Instant.now())) {
                html.text(" ").open("span", "class", "tag").icon("lock").text(words.t("catalogue.call.closed")).close();
            }
            html.close();
        }
        if (call.link() != null) {
            html.open("p").open("a", "href", call.link(), "rel", "noopener").icon("external").text(" " + words.t("catalogue.call.link")).close().close();
        }
        html.close();
    }
}
