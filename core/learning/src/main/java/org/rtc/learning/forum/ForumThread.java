package org.rtc.learning.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rtc.spi.problem.Problem;

/** A conversation in a forum. A closed one can be read but not answered. */
@Entity
@Table(name = "ln_thread")
public class ForumThread {
    static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "forum_id")
    private long forumId;
    private String title;
    @Column(name = "author_id")
    private long authorId;
    private Instant created;
    private int posts;
    @Column(name = "last_post_id")
    private Long lastPostId;
    @Column(name = "last_author_id")
    private long lastAuthorId;
    @Column(name = "last_at")
    private Instant lastAt;
    private boolean pinned;
    private boolean closed;
    private Instant deleted;
    @Version
    private int version;

    protected ForumThread() {
    }

    ForumThread(long forumId, String title, long authorId, Instant now) {
        this.forumId = forumId;
        this.authorId = authorId;
        this.lastAuthorId = authorId;
        this.created = now;
        this.lastAt = now;
        rename(title);
    }

    final void rename(String name) {
        if (name.isBlank()) {
            throw Problem.invalid("title", "learning.forum.error.title");
        }
        if (name.length() > LONGEST_TITLE) {
            throw Problem.invalid("title", "learning.forum.error.longTitle", LONGEST_TITLE);
        }
        title = name;
    }

    void requireOpen() {
        if (closed) {
            throw Problem.conflict("learning.forum.error.closed");
        }
    }

    void pin(boolean yes) {
        pinned = yes;
    }

    void close(boolean yes) {
        closed = yes;
    }

    void delete(Instant when) {
        deleted = when;
    }

    public Long getId() {
        return id;
    }

    public long getForumId() {
        return forumId;
    }

    public String getTitle() {
        return title;
    }

    public long getAuthorId() {
        return authorId;
    }

    public boolean isPinned() {
        return pinned;
    }

    public boolean isClosed() {
        return closed;
    }

    public Instant getDeleted() {
        return deleted;
    }
}
