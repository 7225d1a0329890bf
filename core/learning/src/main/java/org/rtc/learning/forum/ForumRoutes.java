package org.rtc.learning.forum;

import java.util.List;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;

/** The addresses of forums. */
public final class ForumRoutes {
    public static final List<Route> ALL = List.of(
            Route.page("/forums/{id}", "/learning/forum.xhtml", Guard.SIGNED_IN),
            Route.form("/forums/{id}/new", "/learning/new-thread.xhtml", StartThreadAction.class, Guard.SIGNED_IN),
            Route.form("/forums/{id}/threads/{threadId}", "/learning/thread.xhtml", ReplyAction.class, Guard.SIGNED_IN),
            Route.form("/forums/{id}/posts/{postId}", "/learning/post.xhtml", ChangePostAction.class, Guard.SIGNED_IN),
            Route.action("/forums/{id}/follow", FollowAction.class, Guard.SIGNED_IN),
            Route.action("/forums/{id}/threads/{threadId}/follow", FollowAction.class, Guard.SIGNED_IN),
            Route.action("/forums/{id}/threads/{threadId}/moderate", ModerateAction.class, Guard.SIGNED_IN),
            Route.endpoint("/forums/{id}/files/{fileId}/*", PostFileEndpoint.class, Guard.SIGNED_IN));

    private ForumRoutes() {
    }
}
