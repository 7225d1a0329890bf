package org.rtc.experts.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rtc.spi.problem.Problem;

/** What an office and an expert say to each other about a request, in the portal. */
@Entity(name = "ExpertMessage")
@Table(name = "exp_message")
public class Message {
    static final int LONGEST = 5000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "candidate_id")
    private long candidateId;
    @Column(name = "author_id")
    private long authorId;
    private String text;
    private Instant written;

    protected Message() {
    }

    /** @throws Problem 422 where the text is blank or longer than {@value #LONGEST} characters */
    Message(long candidateId, long authorId, String text, Instant written) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw Problem.invalid("text", "experts.error.message", LONGEST);
        }
        this.candidateId = candidateId;
        this.authorId = authorId;
        this.text = text;
        this.written = written;
    }

    public Long getId() {
        return id;
    }

    public long getAuthorId() {
        return authorId;
    }

    public String getText() {
        return text;
    }

    public Instant getWritten() {
        return written;
    }
}
