package org.rtc.needs.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rtc.needs.word.Limit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/**
 * One version of a questionnaire. While it is a draft it can be changed; once published it never changes again, so that
 * what people answered keeps its meaning. A change then is a copy with the next number.
 */
@Entity(name = "NeedsQuestionnaire")
@Table(name = "nd_questionnaire")
public class Questionnaire {
    private static final String DRAFT = "draft";
    private static final String PUBLISHED = "published";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Long family;
    @Column(name = "number")
    private int number;
    private LocalizedText title;
    private String body;
    private String status = DRAFT;
    private Instant created;
    private Instant published;
    @Version
    private int version;

    protected Questionnaire() {
    }

    Questionnaire(LocalizedText title, Form form, Instant now) {
        this.number = 1;
        this.created = now;
        change(title, form);
    }

    /** The next version of a published one. */
    Questionnaire(Questionnaire from, int number, Instant now) {
        this.family = from.getFamily();
        this.number = number;
        this.created = now;
        this.title = from.getTitle();
        this.body = from.body;
    }

    void change(LocalizedText newTitle, Form form) {
        if (isPublished()) {
            throw Problem.conflict("needs.error.published");
        }
        if (newTitle == null || newTitle.isEmpty()) {
            throw Problem.invalid("title", "needs.error.text");
        }
        FormRules.check(form);
        title = Limit.within("title", newTitle, Limit.TITLE);
        body = form.json();
    }

    void publish(Instant now) {
        if (!isPublished()) {
            FormRules.checkWhole(getForm());
            status = PUBLISHED;
            published = now;
        }
    }

    public Long getId() {
        return id;
    }

    public Long getFamily() {
        return family == null ? id : family;
    }

    public int getNumber() {
        return number;
    }

    public LocalizedText getTitle() {
        return title;
    }

    public Form getForm() {
        return Form.parse(body);
    }

    public boolean isPublished() {
        return PUBLISHED.equals(status);
    }
}
