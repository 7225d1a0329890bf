package org.rtc.learning.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.learning.course.CourseAccess;
import org.rtc.learning.course.TaughtCourses;
import org.rtc.spi.access.Access;
import org.rtc.spi.html.Fragment;

/** A person's courses: those they study and those they run. */
@Named("myCoursesPage")
@RequestScoped
public class MyCoursesPage {
    private static final int LIMIT = 100;

    @Inject
    MyCourses mine;
    @Inject
    TaughtCourses taught;
    @Inject
    Access access;

    private List<MyCourses.Entry> entries;

    @PostConstruct
    void load() {
        entries = mine.of(access.requirePerson(), LIMIT);
    }

    public boolean isStudying() {
        return entries.stream().anyMatch(e -> !e.share().finished());
    }

    public Fragment getCurrent() {
        return mine.cards(entries.stream().filter(e -> !e.share().finished()).toList());
    }

    public boolean isFinished() {
        return entries.stream().anyMatch(e -> e.share().finished());
    }

    public Fragment getDone() {
        return mine.cards(entries.stream().filter(e -> e.share().finished()).toList());
    }

    public boolean isEditor() {
        return access.canSomewhere(CourseAccess.EDIT);
    }

    public boolean isCreator() {
        return access.canSomewhere(CourseAccess.CREATE);
    }

    public TaughtCourses getTaught() {
        return taught;
    }
}
