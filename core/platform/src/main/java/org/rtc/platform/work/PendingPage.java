package org.rtc.platform.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.work.PendingSource.Pending;

/** What waits for whoever looks: some on their first page, all on a page of its own. */
@Named("pendingWork")
@RequestScoped
public class PendingPage {
    private static final int FIRST = 5;

    @Inject
    PendingWork work;

    @Inject
    Viewer viewer;

    @Inject
    Words words;

    public boolean isSome() {
        return !work.first(FIRST + 1).isEmpty();
    }

    public boolean isMore() {
        return work.first(FIRST + 1).size() > FIRST;
    }

    public Fragment getFirst() {
        return html -> list(html, work.first(FIRST + 1).stream().limit(FIRST).toList());
    }

    public boolean isNone() {
        return work.all().isEmpty();
    }

    public Fragment getAll() {
        return html -> list(html, work.all());
    }

    private void list(Html html, List<Pending> pending) {
        html.open("ul", "class", "list");
        pending.forEach(each -> row(html, each));
        html.close();
    }

    private void row(Html html, Pending pending) {
        LocalizedText.Reading title = pending.title().in(viewer.lang());
        html.open("li").open("span", "class", "dot").icon("task").close().open("div")
                .element("a", title.text(), "href", pending.path(), "lang", title.own() ? null : title.lang().tag())
                .open("small").text(words.t(pending.kind()) + " · " + words.t("platform.pending.since") + " ");
        words.day(html, pending.since());
        html.close().close();
        if (pending.due() != null) {
            boolean late = pending.due().isBefore(Instant.now());
            html.open("span", "class", late ? "tag bad" : "tag warn").icon("clock").text(words.t(late ? "platform.pending.late" : "platform.pending.due") + " ");
            words.day(html, pending.due());
            html.close();
        }
        html.close();
    }
}
