package org.rtc.learning.study;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.learning.course.EnrolmentMode;
import org.rtc.learning.outline.CourseView;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.learning.outline.OutlineRow;
import org.rtc.learning.outline.Study;
import org.rtc.learning.outline.StudyQueries;
import org.rtc.learning.progress.CourseShare;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** The page of one course. */
@Named("coursePage")
@RequestScoped
public class CoursePage {
    @Inject
    StudyQueries queries;
    @Inject
    StudyVisits visits;
    @Inject
    ItemKinds kinds;
    @Inject
    Places places;
    @Inject
    PagePath path;
    @Inject
    Words words;
    @Inject
    CourseData data;

    private Study study;
    private Places.Organisation provider;

    @PostConstruct
    void load() {
        study = queries.require(path.id("id"), path.query("preview") != null);
        CourseView course = study.course();
        provider = course.provider() == null ? null : places.organisation(course.provider()).orElse(null);
        visits.course(course);
    }

    public CourseView getCourse() {
        return study.course();
    }

    public boolean isEditor() {
        return study.editor();
    }

    public LocalizedText.Reading getTitle() {
        return words.read(getCourse().title());
    }

    /** Name of the language that the texts are in, where it is not the reader's; null where it is. */
    public String getForeign() {
        return getTitle().own() ? null : words.language(getTitle().lang().tag());
    }

    public Fragment getOutline() {
        return new OutlineFragment(study, kinds, words);
    }

    public boolean isBare() {
        return study.items().isEmpty();
    }

    public CourseShare getShare() {
        return study.share();
    }

    public OutlineRow getNext() {
        return getCourse().enrolled() ? study.next().orElse(null) : null;
    }

    public boolean isBegun() {
        return study.items().stream().anyMatch(row -> row.status() != null);
    }

    public Places.Organisation getProvider() {
        return provider;
    }

    public String getLanguages() {
        return words.languages(getCourse().languages());
    }

    /** «5 oct – 16 nov 2026», or what is known of it; null where nothing is. */
    public String getDates() {
        CourseView c = getCourse();
        if (c.starts() == null) {
            return c.ends() == null ? null : words.t("learning.course.until", words.date(c.ends()));
        }
        return c.ends() == null ? words.t("learning.course.from", words.date(c.starts()))
                : words.date(c.starts()) + " – " + words.date(c.ends());
    }

    public String getEnrolUntil() {
        return getCourse().enrolUntil() == null ? null : words.date(getCourse().enrolUntil());
    }

    /** The city that names the course's time zone. */
    public String getZone() {
        String zone = getCourse().zone();
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    public List<Places.Topic> getTopics() {
        if (getCourse().topics().isEmpty()) {
            return List.of();
        }
        Map<String, Places.Topic> known = places.topics().stream().collect(Collectors.toMap(Places.Topic::code, Function.identity()));
        return getCourse().topics().stream().map(known::get).filter(t -> t != null).toList();
    }

    /**
     * What somebody who is not in the course sees: {@code open}, {@code key}, {@code approval}, {@code closed}, {@code over},
     * {@code full}, {@code queue} (full, with a waiting list), {@code waiting}, {@code requested} or {@code in}.
     */
    public String getDoor() {
        CourseView c = getCourse();
        if (c.status() != null && (c.enrolled() || c.waiting() || c.requested())) {
            return c.enrolled() ? "in" : c.waiting() ? "waiting" : "requested";
        }
        if (c.mode() == EnrolmentMode.CLOSED) {
            return "closed";
        }
        if (c.over(Instant.now())) {
            return "over";
        }
        if (c.full() && c.mode() != EnrolmentMode.APPROVAL) {
            return c.waitingList() ? "queue" : "full";
        }
        return c.mode().id();
    }

    public Integer getPlacesLeft() {
        CourseView c = getCourse();
        return c.capacity() == null ? null : Math.max(0, c.capacity() - c.learners());
    }

    /** Cleaned when it was written. */
    public Fragment getAbout() {
        return html -> html.raw(words.read(getCourse().description()).text());
    }

    public Fragment getStructuredData() {
        return html -> html.open("script", "type", "application/ld+json").raw(data.of(getCourse(), provider)).close();
    }
}
