package org.rtc.learning.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** The page of a forum: {@code #{forumPage}}; also of a forum shown as an item of its course. */
@Named("forumPage")
@RequestScoped
public class ForumPage {
    @Inject
    PagePath path;
    @Inject
    Access access;
    @Inject
    ForumDoor door;
    @Inject
    ForumQueries queries;
    @Inject
    Follows follows;
    @Inject
    ThreadList list;

    private CourseItem forum;
    private Slice<ThreadRow> threads;

    public CourseItem getForum() {
        if (forum == null) {
            forum = door.enter(path.id(path.current().startsWith("/forums/") ? "id" : "itemId"));
        }
        return forum;
    }

    public LocalizedText getCourse() {
        return queries.courseTitle(getForum().courseId());
    }

    private Slice<ThreadRow> threads() {
        if (threads == null) {
            threads = queries.threads(getForum().id(), path.query("after"), ForumQueries.THREADS);
        }
        return threads;
    }

    public boolean isSilent() {
        return threads().items().isEmpty();
    }

    public String getNext() {
        return threads().next();
    }

    public boolean isFirst() {
        return path.query("after") == null;
    }

    public boolean isFollowed() {
        return follows.follows(access.requirePerson(), getForum().id(), Follows.WHOLE_FORUM);
    }

    public Fragment getList() {
        return html -> list.write(html, getForum().id(), threads().items());
    }
}
