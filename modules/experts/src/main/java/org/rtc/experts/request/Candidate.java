package org.rtc.experts.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rtc.spi.problem.Problem;

/** An expert whom an office considers for a request: shortlisted, invited, and what they answered. */
@Entity(name = "ExpertCandidate")
@Table(name = "exp_candidate")
public class Candidate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "request_id")
    private long requestId;
    @Column(name = "expert_id")
    private long expertId;
    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Standing standing = Standing.SHORTLISTED;
    private Instant invited;
    private Instant answered;
    private String answer;
    @Column(name = "shares_contact")
    private boolean sharesContact;
    private Integer rating;
    private String evaluation;
    private Instant created;
    @Version
    private int version;

    protected Candidate() {
    }

    Candidate(long requestId, long expertId, Instant created) {
        this.requestId = requestId;
        this.expertId = expertId;
        this.created = created;
    }

    void invite(Instant now) {
        if (standing.asked()) {
            throw Problem.conflict("experts.error.invited");
        }
        standing = Standing.INVITED;
        invited = now;
    }

    /** They may think better of it as long as nobody was chosen. */
    void answer(boolean accepts, String text, boolean contact, Instant now) {
        if (!standing.asked() || standing == Standing.CHOSEN) {
            throw Problem.conflict("experts.error.notInvited");
        }
        standing = accepts ? Standing.ACCEPTED : Standing.DECLINED;
        answer = text;
        sharesContact = accepts && contact;
        answered = now;
    }

    /** Whatever became of it, an address that was given can be taken back. */
    void keepContact() {
        sharesContact = false;
    }

    void choose(Integer points, String text) {
        if (standing != Standing.ACCEPTED) {
            throw Problem.conflict("experts.error.notAccepted");
        }
        if (points != null && (points < 1 || points > 5)) {
            throw Problem.invalid("rating", "experts.error.rating");
        }
        if (text != null && text.length() > Message.LONGEST) {
            throw Problem.invalid("evaluation", "experts.error.long", Message.LONGEST);
        }
        standing = Standing.CHOSEN;
        rating = points;
        evaluation = text;
    }

    public Long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public long getExpertId() {
        return expertId;
    }

    public Standing getStanding() {
        return standing;
    }

    public Instant getInvited() {
        return invited;
    }

    public Instant getAnswered() {
        return answered;
    }

    public String getAnswer() {
        return answer;
    }

    public boolean isSharesContact() {
        return sharesContact;
    }

    public Integer getRating() {
        return rating;
    }

    public String getEvaluation() {
        return evaluation;
    }
}
