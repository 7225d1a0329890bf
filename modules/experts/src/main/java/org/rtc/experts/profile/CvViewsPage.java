package org.rtc.experts.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;

/** Who opened one's CV: {@code #{expertCvViews}}. */
@Named("expertCvViews")
@RequestScoped
public class CvViewsPage {
    @Inject
    Profiles profiles;
    @Inject
    Cvs cvs;
    @Inject
    Words words;

    private List<Cvs.Seen> seen;

    @PostConstruct
    void load() {
        seen = profiles.mine().isPresent() ? cvs.seen() : List.of();
    }

    public boolean isNone() {
        return seen.isEmpty();
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "list");
            for (Cvs.Seen view : seen) {
                html.open("li").icon("show").open("div").element("b", view.who() == null ? words.t("experts.gone") : view.who().name())
                        .open("small").text(view.who() == null ? "" : words.country(view.who().country()) + " · ");
                words.moment(html, view.when());
                html.close().close().close();
            }
            html.close();
        };
    }
}
