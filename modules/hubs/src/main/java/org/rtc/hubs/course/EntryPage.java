package org.rtc.hubs.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rtc.hubs.region.Region;
import org.rtc.hubs.region.RegionOptions;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.PagePath;

/** A course of the set: in which languages and for whom the hub has it: {@code #{hubEntry}}. */
@Named("hubEntry")
@RequestScoped
public class EntryPage {
    @Inject
    Regions regions;
    @Inject
    CourseSet courses;
    @Inject
    RegionOptions options;
    @Inject
    PagePath path;

    private Region region;
    private CourseSet.Entry entry;

    @PostConstruct
    void load() {
        region = regions.managed(path.get("hub"));
        long id = path.id("entry");
        entry = courses.of(region.id(), null).stream().filter(e -> e.set().getId() == id).findFirst().orElseThrow(Problem::notFound);
    }

    public Region getRegion() {
        return region;
    }

    public CourseSet.Entry getEntry() {
        return entry;
    }

    public Map<String, String> getLanguages() {
        return options.languages();
    }

    public Map<String, String> getMembers() {
        return options.members(region);
    }
}
