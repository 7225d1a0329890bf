package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.course.ItemKind;

/**
 * A kind of course item: the newest tip, done once it was seen. One with
 * inputs, files or rows of its own has {@code editFragment}, {@code upload}, {@code save}, {@code copy} and {@code delete} too.
 */
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
    public String showFragment() {
        return "/WEB-INF/example/newest.xhtml";
    }

    @Override
    public Completion completion() {
        return Completion.VIEWED;
    }
}
