package org.rtc.experts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.rtc.experts.profile.Contacts;
import org.rtc.experts.profile.ExpertView;
import org.rtc.experts.profile.ExpertViews;
import org.rtc.spi.access.Access;
import org.rtc.spi.notice.Notices;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;

/** An office and an expert about one request: the answer to the invitation, and what they write to each other. */
@ApplicationScoped
public class Conversations {
    public static final String ANSWERED = "experts.notice.answered";
    public static final String MESSAGE = "experts.notice.message";

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Requests requests;
    @Inject
    ExpertViews views;
    @Inject
    Contacts contacts;
    @Inject
    Notices notices;

    /** What whoever is at work may read of it. @throws Problem 403 for third persons, 404 before the invitation */
    public Conversation enter(long candidateId) {
        long reader = access.requirePerson();
        Candidate candidate = requests.candidate(candidateId);
        ExpertRequest request = em.find(ExpertRequest.class, candidate.getRequestId());
        ExpertView expert = views.dealtWith(List.of(candidate.getExpertId())).stream().findFirst().orElseThrow(Problem::notFound);
        boolean own = expert.personId() == reader;
        if (!own) {
            requests.office(candidate.getRequestId());
        }
        if (!candidate.getStanding().asked()) {
            throw Problem.notFound();
        }
        return new Conversation(candidate, request, expert, own, contact(candidate, expert, own));
    }

    /** What reaches the office: what the expert shares with all offices, or gave to this one. */
    private Contacts.Contact contact(Candidate candidate, ExpertView expert, boolean own) {
        boolean given = own || (candidate.getStanding().agreed() && candidate.isSharesContact());
        return given ? contacts.given(expert.id()) : new Contacts.Contact(expert.email(), expert.phone());
    }

    public List<Message> messages(Conversation conversation) {
        return em.createQuery("select m from ExpertMessage m where m.candidateId = :id order by m.id", Message.class)
                .setParameter("id", conversation.candidate().getId()).setMaxResults(500).getResultList();
    }

    /**
     * The expert's own answer. It can be yes until the date that the office gave; no, or without the address any more, as
     * long as the request is open.
     *
     * @param contact whether this office gets their address and telephone
     * @throws Problem 409 where it is too late to accept
     */
    @Transactional
    public void answer(long candidateId, boolean accepts, String text, boolean contact) {
        Conversation conversation = enter(candidateId);
        if (!conversation.own()) {
            throw new Forbidden();
        }
        conversation.request().requireOpen();
        if (accepts && conversation.candidate().getStanding() != Standing.ACCEPTED) {
            conversation.request().requireAnswerable(Instant.now());
        }
        if (text.length() > Message.LONGEST) {
            throw Problem.invalid("text", "experts.error.long", Message.LONGEST);
        }
        conversation.candidate().answer(accepts, text, contact, Instant.now());
        notices.send(ANSWERED, List.of(conversation.request().getCreatedBy()), path(conversation), conversation.expert().name(),
                conversation.request().details().title());
    }

    /** Takes back the address and the telephone that the expert gave to this office; also when the request is closed. */
    @Transactional
    public void keepContact(long candidateId) {
        Conversation conversation = enter(candidateId);
        if (!conversation.own()) {
            throw new Forbidden();
        }
        conversation.candidate().keepContact();
    }

    @Transactional
    public void say(long candidateId, String text) {
        Conversation conversation = enter(candidateId);
        em.persist(new Message(candidateId, access.requirePerson(), text, Instant.now()));
        long other = conversation.own() ? conversation.request().getCreatedBy() : conversation.expert().personId();
        notices.send(MESSAGE, List.of(other), path(conversation), access.viewer().name(), conversation.request().details().title());
    }

    private static String path(Conversation conversation) {
        return "/experts/invitations/" + conversation.candidate().getId();
    }

    /**
     * @param own     whether the reader is the expert
     * @param contact what the reader may know of how to reach the expert
     */
    public record Conversation(Candidate candidate, ExpertRequest request, ExpertView expert, boolean own, Contacts.Contact contact) {
    }
}
