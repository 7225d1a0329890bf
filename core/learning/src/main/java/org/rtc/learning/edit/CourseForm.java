package org.rtc.learning.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.learning.course.CourseDetails;
import org.rtc.learning.course.EnrolmentMode;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.FormState;

/** The form with a course's facts. */
@Named("courseForm")
@RequestScoped
public class CourseForm {
    @Inject
    EditedCourse edited;
    @Inject
    OwnerOptions owners;
    @Inject
    ZoneOptions zones;
    @Inject
    Places places;
    @Inject
    FormState form;
    @Inject
    Words words;

    public CourseDetails getDetails() {
        return edited.course().details();
    }

    public Map<String, String> getTopics() {
        Map<String, String> values = new LinkedHashMap<>();
        places.topics().forEach(t -> values.put(t.code(), t.code() + " " + words.read(t.name()).text()));
        return values;
    }

    public Map<String, String> getLanguages() {
        Map<String, String> values = new LinkedHashMap<>();
        Lang.ALL.forEach(lang -> values.put(lang.tag(), words.language(lang.tag())));
        return values;
    }

    public Map<String, String> getProviders() {
        return owners.organisations();
    }

    public Map<String, String> getOwners() {
        return owners.scopes(edited.course().owner());
    }

    public String getOwner() {
        return edited.course().owner().toString();
    }

    public Map<String, String> getZones() {
        return zones.all();
    }

    public Long getPicture() {
        return edited.course().getPicture();
    }

    public boolean isCertificate() {
        return edited.course().isCertificate();
    }

    public EnrolmentMode[] getModes() {
        return EnrolmentMode.values();
    }

    public boolean chosen(EnrolmentMode mode) {
        return form.checked("enrolment", mode.id(), getDetails().enrolment() == mode);
    }
}
