package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.ItemKind;

/** A place in the course where people talk. A new one and a copy are empty: what was written stays where it was written. */
@ApplicationScoped
public class ForumKind implements ItemKind {
    public static final String ID = "forum";

    @Inject
    EntityManager em;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String part() {
        return "learning";
    }

    @Override
    public String icon() {
        return "forum";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public String showFragment() {
        return "/WEB-INF/learning/forum.xhtml";
    }

    @Override
    public Completion completion() {
        return Completion.NONE;
    }

    @Override
    public void delete(CourseItem item) {
        em.createNativeQuery("delete from ln_thread where forum_id = ?").setParameter(1, item.id()).executeUpdate();
    }
}
