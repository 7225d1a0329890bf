package org.rtc.platform.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rtc.platform.notice.ByMail;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.platform.text.Keys;
import org.rtc.platform.text.Pager;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.web.PagePath;

/** One's notices, and which of them go by mail. */
@Named("ownNotices")
@RequestScoped
public class NoticesPage {
    private static final int ROWS = 30;

    @Inject
    NoticeBox box;

    @Inject
    PagePath path;

    @Inject
    Words words;

    private Slice<NoticeBox.Row> slice;

    private Slice<NoticeBox.Row> slice() {
        if (slice == null) {
            slice = box.list(Keys.number(path.query("after")), ROWS);
        }
        return slice;
    }

    public boolean isNone() {
        return slice().items().isEmpty();
    }

    public boolean isUnread() {
        return slice().items().stream().anyMatch(NoticeBox.Row::unread);
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "threads");
            slice().items().forEach(notice -> row(html, notice));
            html.close();
            Pager.write(html, "/notices", Map.of(), slice().next(), words.t("platform.pager"), words.t("platform.pager.older"));
        };
    }

    private void row(Html html, NoticeBox.Row notice) {
        html.open("li", "class", notice.unread() ? "new" : null).open("span", "class", "dot").icon("bell").close()
                .open("div").open("a", "href", "/notices/" + notice.id()).text(notice.subject());
        if (notice.unread()) {
            html.element("span", " (" + words.t("platform.notices.new") + ")", "class", "sr");
        }
        html.close().element("small", notice.text()).close().open("span", "class", "count");
        words.moment(html, notice.created());
        html.close().close();
    }

    public Fragment getChoices() {
        List<NoticeBox.Choice> choices = box.choices();
        return html -> choices.forEach(choice -> {
            html.open("fieldset").element("legend", words.t(choice.kind())).open("div", "class", "choices across");
            for (ByMail mail : ByMail.values()) {
                html.open("label", "class", "check").empty("input", "type", "radio", "name", choice.kind(), "value", mail.name(),
                        "checked", mail == choice.mail() ? "checked" : null)
                        .element("span", words.t("platform.notices.mail." + mail.name())).close();
            }
            html.close().close();
        });
    }
}
