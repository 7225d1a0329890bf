package org.rtc.catalogue.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rtc.catalogue.activity.ActivityQueries;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.setting.Settings;
import org.rtc.spi.web.PagePath;

/** The box of announcements: whether one is read, and what became of each mail. */
@Named("catalogueMailPage")
@RequestScoped
public class MailPage {
    private static final int LIMIT = 50;

    @Inject
    TakenMails mails;
    @Inject
    ActivityQueries queries;
    @Inject
    Settings settings;
    @Inject
    ActivityWords words;
    @Inject
    PagePath path;

    private Slice<TakenMail> part;
    private Map<Long, ActivityRow> drafts;

    @PostConstruct
    void load() {
        String after = path.query("after");
        part = mails.list(after != null && after.matches("\\d{1,18}") ? Long.valueOf(after) : null, LIMIT);
        drafts = queries.byIds(part.items().stream().map(TakenMail::activity).filter(Objects::nonNull).toList()).stream().collect(Collectors.toMap(ActivityRow::id, row -> row));
    }

    public boolean isRead() {
        return !settings.get(ReadMail.HOST).isBlank();
    }

    public String getAddress() {
        return settings.get(Sieve.ADDRESS).strip();
    }

    public boolean isNone() {
        return part.items().isEmpty();
    }

    public String getNext() {
        return part.next() == null ? null : "/catalogue/mail?after=" + part.next();
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "list");
            part.items().forEach(mail -> line(html, mail));
            html.close();
        };
    }

    private void line(Html html, TakenMail mail) {
        ActivityRow draft = mail.activity() == null ? null : drafts.get(mail.activity());
        boolean taken = mail.outcome().equals("draft");
        html.open("li").open("span", "class", "dot").icon("mail").close().open("div");
        if (draft != null) {
            html.element("a", mail.subject().isEmpty() ? words.plain().read(draft.title()).text() : mail.subject(), "href", "/catalogue/" + draft.id());
        } else {
            html.element("b", mail.subject().isEmpty() ? words.t("catalogue.mail.untitled") : mail.subject());
        }
        html.open("small").text((mail.sender().isEmpty() ? "—" : mail.sender()) + " · ");
        words.plain().moment(html, mail.received());
        html.close();
        if (!taken) {
            html.element("small", words.t("catalogue.mail.aside." + mail.outcome()));
        }
        html.close();
        if (draft != null) {
            words.state(html, draft.state().id());
        } else {
            html.open("span", "class", taken ? "tag" : "tag warn").icon(taken ? "delete" : "hide").text(words.t(taken ? "catalogue.mail.deleted" : "catalogue.mail.aside")).close();
        }
        html.close();
    }
}
