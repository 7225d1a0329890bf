package org.rtc.experts.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;

/** What one was asked as an expert: {@code #{expertInvitations}}. */
@Named("expertInvitations")
@RequestScoped
public class InvitationsPage {
    @Inject
    RequestQueries queries;
    @Inject
    Words words;

    private List<Invitation> all;

    @PostConstruct
    void load() {
        all = queries.own(100);
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "list");
            for (Invitation invitation : all) {
                html.open("li").icon("mail").open("div");
                words.written(html, "a", invitation.title(), "href", "/experts/invitations/" + invitation.id());
                html.element("small", words.country(invitation.country())
                        + (invitation.answerBy() == null || !invitation.waiting() ? "" : " · " + words.t("experts.request.until", words.date(invitation.answerBy()))))
                        .close();
                Standings.tag(html, words, invitation.standing(), invitation.status());
                html.close();
            }
            html.close();
        };
    }
}
