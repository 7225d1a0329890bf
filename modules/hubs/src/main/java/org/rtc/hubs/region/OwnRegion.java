package org.rtc.hubs.region;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.hubs.course.CourseSet;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;

/** The regional set of courses for whoever looks, on their home page: {@code #{ownRegion}}. */
@Named("ownRegion")
@RequestScoped
public class OwnRegion {
    private static final int SHOWN = 3;

    @Inject
    Regions regions;
    @Inject
    CourseSet courses;
    @Inject
    People people;
    @Inject
    Words words;

    private Region region;
    private List<CourseSet.Entry> entries = List.of();

    @PostConstruct
    void load() {
        String country = people.byId(words.viewer().personId()).map(Person::country).orElse(null);
        region = country == null ? null : regions.all().stream().filter(r -> r.codes().contains(country)).findFirst().orElse(null);
        if (region != null) {
            entries = courses.of(region.id(), country).stream().limit(SHOWN).toList();
        }
    }

    public boolean isAny() {
        return !entries.isEmpty();
    }

    public Region getRegion() {
        return region;
    }

    public Fragment getList() {
        return html -> CourseList.write(html, words, entries);
    }
}
