package org.rtc.example.tip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rtc.spi.problem.Problem;

/** A short piece of advice from one colleague to the others. An entity guards its own rules. */
@Entity(name = "ExampleTip")
@Table(name = "ex_tip")
public class Tip {
    static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String text;
    @Column(name = "author_id")
    private long authorId;
    private Instant created;

    protected Tip() {
    }

    /** @throws Problem 422 where the text is blank or longer than {@value #LONGEST} characters */
    Tip(String text, long authorId, Instant created) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw Problem.invalid("text", "example.error.text", LONGEST);
        }
        this.text = text;
        this.authorId = authorId;
        this.created = created;
    }

    public Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }
}
