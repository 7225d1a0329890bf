package org.rtc.learning.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.spi.web.PagePath;

/** The page where a post is changed or taken back: {@code #{postPage}}. */
@Named("postPage")
@RequestScoped
public class PostPage {
    @Inject
    PagePath path;
    @Inject
    ForumDoor door;
    @Inject
    ForumQueries queries;

    private Post post;
    private ForumQueries.Head head;

    @PostConstruct
    void load() {
        post = door.changeable(path.id("postId"));
        head = queries.head(post.getThreadId());
    }

    public Post getPost() {
        return post;
    }

    public ForumQueries.Head getHead() {
        return head;
    }
}
