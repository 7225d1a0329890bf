package org.rtc.platform.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rtc.platform.outbox.OutboxList;
import org.rtc.platform.text.Keys;
import org.rtc.platform.text.Pager;
import org.rtc.platform.text.Table;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.web.PagePath;

/** Mails and other messages that wait, or were given up. */
@Named("adminOutbox")
@RequestScoped
public class OutboxPage {
    private static final int ROWS = 50;

    @Inject
    OutboxList outbox;

    @Inject
    PagePath path;

    @Inject
    Words words;

    private boolean waiting;
    private Slice<OutboxList.Row> slice;

    @PostConstruct
    void load() {
        waiting = "waiting".equals(path.query("show"));
        slice = outbox.list(!waiting, Keys.number(path.query("after")), ROWS);
    }

    public boolean isWaiting() {
        return waiting;
    }

    public boolean isNone() {
        return slice.items().isEmpty();
    }

    /** Their buttons belong to the form «act» of the page, which has its token. */
    public Fragment getList() {
        return html -> {
            Table table = new Table(html, words.t("platform.admin.outbox"), List.of(words.t("platform.outbox.topic"), words.t("platform.outbox.created"),
                    words.t("platform.outbox.tries"), words.t("platform.outbox.error"), words.t("platform.jobs.do")));
            slice.items().forEach(m -> table.row(m.topic(), null, "#" + m.id())
                    .cell(h -> words.moment(h, m.created())).cell(Integer.toString(m.tries()))
                    .cell(m.error() == null ? "" : m.error().lines().findFirst().orElse("")).cell(h -> buttons(h, m)).end());
            table.close();
            Pager.write(html, "/admin/outbox", Map.of("show", waiting ? "waiting" : ""), slice.next(), words.t("platform.pager"), words.t("platform.pager.older"));
        };
    }

    private void buttons(Html html, OutboxList.Row message) {
        if (waiting) {
            return;
        }
        String at = "/admin/outbox/" + message.id();
        html.open("div", "class", "row")
                .element("button", words.t("platform.outbox.again"), "class", "btn s", "form", "act", "formaction", at + "/again")
                .element("button", words.t("platform.outbox.drop"), "class", "btn s danger", "form", "act", "formaction", at + "/drop",
                        "data-confirm", words.t("platform.outbox.drop.sure")).close();
    }
}
