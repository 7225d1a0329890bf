package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.course.ItemSource;

/** A kind of course item: the newest tip, done once it was seen. It keeps nothing of its own, so there is little to do. */
@ApplicationScoped
public class TipKind implements ItemKind {
    @Override
    public String id() {
        return "tip";
    }

    @Override
    public String part() {
        return "example";
    }

    @Override
    public String icon() {
        return "star";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Upload upload() {
        return Upload.NONE;
    }

    @Override
    public String editFragment() {
        return null;
    }

    @Override
    public String showFragment() {
        return "/WEB-INF/example/newest.xhtml";
    }

    @Override
    public Completion completion() {
        return Completion.VIEWED;
    }

    @Override
    public void save(CourseItem item, ItemSource source) {
        // a kind with inputs checks source.field(…) here, and throws a Problem where it is wrong
    }

    @Override
    public void copy(CourseItem from, CourseItem to) {
        // one with rows of its own copies them
    }

    @Override
    public void delete(CourseItem item) {
        // and deletes them
    }
}
