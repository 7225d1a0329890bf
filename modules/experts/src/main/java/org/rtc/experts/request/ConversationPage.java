package org.rtc.experts.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.experts.Ids;
import org.rtc.experts.profile.Audience;
import org.rtc.experts.profile.Contacts;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** An invitation, for the expert and for the office: {@code #{expertConversation}}. */
@Named("expertConversation")
@RequestScoped
public class ConversationPage {
    @Inject
    Conversations conversations;
    @Inject
    RequestSheet sheet;
    @Inject
    PagePath path;
    @Inject
    Words words;
    @Inject
    People people;

    private Conversations.Conversation conversation;

    @PostConstruct
    void load() {
        conversation = conversations.enter(path.id("id"));
    }

    public boolean isOwn() {
        return conversation.own();
    }

    public ExpertRequest getRequest() {
        return conversation.request();
    }

    public LocalizedText getTitle() {
        return conversation.request().details().title();
    }

    public LocalizedText getTerms() {
        return conversation.request().details().terms();
    }

    public Candidate getCandidate() {
        return conversation.candidate();
    }

    /** Name of the expert, where the reader may know it. */
    public String getName() {
        return isNamed() ? conversation.expert().name() : words.t("experts.withdrawn");
    }

    private boolean isNamed() {
        return conversation.own() || Requests.named(conversation.candidate(), conversation.expert());
    }

    /** Whether this office has the address and the telephone of whoever looks. */
    public boolean isGiven() {
        return conversation.own() && isAgreed() && conversation.candidate().isSharesContact();
    }

    public boolean isListed() {
        return conversation.expert().audience() != Audience.NOBODY;
    }

    public long getExpertId() {
        return conversation.expert().id();
    }

    public Fragment getFacts() {
        return sheet.facts(conversation.request().details());
    }

    public Fragment getStanding() {
        return html -> Standings.tag(html, words, conversation.candidate().getStanding(), conversation.request().isOpen() ? RequestStatus.OPEN : RequestStatus.CLOSED);
    }

    public boolean isAnswerable() {
        return conversation.own() && conversation.request().isOpen() && conversation.candidate().getStanding() != Standing.CHOSEN && !isLate();
    }

    /** Whether they let the date for answers pass. */
    public boolean isLate() {
        return conversation.own() && conversation.request().isOpen() && !conversation.candidate().getStanding().agreed()
                && !conversation.request().answerable(Instant.now());
    }

    public boolean isWaiting() {
        return conversation.candidate().getStanding() == Standing.INVITED;
    }

    public boolean isAgreed() {
        return conversation.candidate().getStanding().agreed();
    }

    public Contacts.Contact getContact() {
        return conversation.contact();
    }

    public String getOutcome() {
        return conversation.request().getOutcome() == null ? null : Ids.of(conversation.request().getOutcome());
    }

    public Fragment getMessages() {
        List<Message> messages = conversations.messages(conversation);
        Map<Long, Person> who = people.byIds(messages.stream().map(Message::getAuthorId).collect(Collectors.toSet()));
        return html -> {
            if (messages.isEmpty()) {
                html.element("p", words.t("experts.messages.none"), "class", "muted");
                return;
            }
            html.open("ol", "class", "posts");
            messages.forEach(m -> message(html, m, who.get(m.getAuthorId())));
            html.close();
        };
    }

    private void message(Html html, Message message, Person author) {
        boolean hidden = !isNamed() && message.getAuthorId() == conversation.expert().personId();
        html.open("li", "class", "post", "id", "m" + message.getId())
                .element("span", author == null || hidden ? "–" : author.initials(), "class", "avatar c" + (1 + message.getAuthorId() % 5), "aria-hidden", "true")
                .open("article", "class", "body").open("header").element("b", author == null ? words.t("experts.gone") : hidden ? words.t("experts.withdrawn") : author.name());
        words.moment(html, message.getWritten());
        html.close().open("div", "class", "prose");
        message.getText().lines().filter(l -> !l.isBlank()).forEach(line -> html.element("p", line));
        html.close().close().close();
    }
}
