package org.rtc.catalogue.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail that was read: from whom, what became of it, and where its source is kept. */
@Entity(name = "CatalogueMail")
@Table(name = "cat_mail")
public class TakenMail {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "message_id")
    private String messageId;
    private String sender;
    private String subject;
    private String outcome;
    @Column(name = "file_id")
    private Long file;
    @Column(name = "activity_id")
    private Long activity;
    private Instant received;

    protected TakenMail() {
    }

    /** @param outcome {@code draft}, or why it was set aside */
    TakenMail(String messageId, String sender, String subject, String outcome, Long file, Long activity, Instant received) {
        this.messageId = messageId;
        this.sender = sender;
        this.subject = subject;
        this.outcome = outcome;
        this.file = file;
        this.activity = activity;
        this.received = received;
    }

    public Long getId() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public Instant received() {
        return received;
    }

    public String sender() {
        return sender;
    }

    public String outcome() {
        return outcome;
    }

    public Long file() {
        return file;
    }

    public Long activity() {
        return activity;
    }
}
