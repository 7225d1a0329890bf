package org.rtc.learning.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** What somebody wrote. They may change or take it back for a while; who edits the course always. */
@Entity
@Table(name = "ln_post")
public class Post {
    /** How long an author may change what they wrote. */
    static final Duration SECOND_THOUGHTS = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "thread_id")
    private long threadId;
    @Column(name = "author_id")
    private long authorId;
    @Column(name = "reply_to")
    private Long replyTo;
    @Lob
    private String text;
    @Lob
    private String html;
    private int files;
    private Instant created;
    private Instant edited;
    private Instant deleted;
    @Version
    private int version;

    protected Post() {
    }

    Post(long threadId, long authorId, Long replyTo, PostText.Written written, Instant now) {
        this.threadId = threadId;
        this.authorId = authorId;
        this.replyTo = replyTo;
        this.text = written.text();
        this.html = written.html();
        this.created = now;
    }

    void rewrite(PostText.Written written, Instant now) {
        text = written.text();
        html = written.html();
        edited = now;
    }

    void attach(int count) {
        files = count;
    }

    /** What was written is gone; that something was written stays, so that answers keep their place. */
    void delete(Instant now) {
        text = "";
        html = "";
        files = 0;
        deleted = now;
    }

    boolean mayChange(long person, Instant now) {
        return deleted == null && person == authorId && now.isBefore(created.plus(SECOND_THOUGHTS));
    }

    public Long getId() {
        return id;
    }

    public long getThreadId() {
        return threadId;
    }

    public long getAuthorId() {
        return authorId;
    }

    public String getText() {
        return text;
    }

    public Instant getDeleted() {
        return deleted;
    }
}
