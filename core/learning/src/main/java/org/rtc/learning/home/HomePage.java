package org.rtc.learning.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.learning.course.CourseCards;
import org.rtc.learning.course.CourseQueries;
import org.rtc.learning.course.CourseRow;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;

/** The first page: for visitors what this is, for learners where they left off. */
@Named("homePage")
@RequestScoped
public class HomePage {
    private static final int NEWEST = 8;
    private static final int OWN = 8;

    @Inject
    CourseQueries courses;
    @Inject
    Places places;
    @Inject
    MyCourses mine;
    @Inject
    Words words;
    @Inject
    Viewer viewer;

    private List<MyCourses.Entry> own = List.of();
    private List<CourseRow> newest = List.of();

    @PostConstruct
    void load() {
        if (viewer.signedIn()) {
            own = mine.of(viewer.personId(), OWN);
        }
        if (own.size() < 3) {
            Set<Long> known = own.stream().map(e -> e.course().id()).collect(Collectors.toSet());
            newest = courses.published(null, NEWEST).items().stream().filter(c -> !known.contains(c.id())).toList();
        }
    }

    public String getFirstName() {
        return viewer.name().split(" ")[0];
    }

    /** The course to go on with; null where there is none. */
    public MyCourses.Entry getCurrent() {
        return own.stream().filter(e -> e.enrolment().active() && !e.share().finished()).findFirst().orElse(null);
    }

    public boolean isStudying() {
        return !own.isEmpty();
    }

    public Fragment getOwn() {
        return mine.cards(own);
    }

    public boolean isOffering() {
        return !newest.isEmpty();
    }

    public Fragment getNewestCards() {
        Set<Long> ids = newest.stream().map(CourseRow::provider).filter(Objects::nonNull).collect(Collectors.toSet());
        return new CourseCards(newest, places.organisations(ids), Map.of(), words);
    }
}
