package org.rtc.needs.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One thing that a respondent answered: a choice, a number, words, or the levels of one row of a matrix. */
@Entity(name = "NeedsAnswer")
@Table(name = "nd_answer")
@IdClass(Answer.Key.class)
public class Answer {
    @Id
    @Column(name = "respondent_id")
    private Long respondent;
    @Id
    private String question;
    @Id
    private String item;
    private Double amount;
    private Double wanted;
    private String words;

    protected Answer() {
    }

    Answer(long respondent, Given given) {
        this.respondent = respondent;
        this.question = given.question();
        this.item = given.item();
        this.amount = given.amount();
        this.wanted = given.wanted();
        this.words = given.words();
    }

    /** All three together. */
    public record Key(Long respondent, String question, String item) implements Serializable {
    }
}
