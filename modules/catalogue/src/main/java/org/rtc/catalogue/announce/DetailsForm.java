package org.rtc.catalogue.announce;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Call;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.DatesReader;
import org.rtc.catalogue.activity.Delivery;
import org.rtc.catalogue.activity.Entry;
import org.rtc.catalogue.activity.EntryKind;
import org.rtc.catalogue.activity.Funding;
import org.rtc.catalogue.activity.Host;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.activity.Site;
import org.rtc.catalogue.activity.Study;
import org.rtc.catalogue.activity.Wording;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.web.Posted;

/** Reads the form of an activity. */
final class DetailsForm {
    private final Posted form;
    private final List<FieldError> errors = new ArrayList<>();

    private DetailsForm(Posted form) {
        this.form = form;
    }

    /** @throws Problem 422 with all that cannot be read */
    static ActivityDetails read(Posted form) {
        return new DetailsForm(form).details();
    }

    private ActivityDetails details() {
        if (form.localized("title").isEmpty()) {
            errors.add(new FieldError("title", "catalogue.error.title", 300));
        }
        Kind kind = Kind.of(form.get("kind")).orElse(Kind.OTHER);
        Mode mode = Mode.of(form.get("mode")).orElse(Mode.IN_PERSON);
        Dates dates = DatesReader.read(moment("start"), moment("end"), form.get("timeZone"), errors);
        Entry entry = entry(dates);
        Call call = call(dates);
        Host host = new Host(id("office"), id("provider"), id("group"), form.get("contact"));
        Study study = new Study(number("hours"), form.checked("certificate"));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new ActivityDetails(new Wording(form.localized("title"), form.localized("summary"), form.localized("description")), kind, dates,
                new Site(mode, form.get("country"), form.get("place")), form.all("topics"),
                new Delivery(form.all("languages"), form.all("materials"), form.all("subtitles"), pairs()), host,
                new Funding(form.get("funder"), form.localized("covers")), study, entry, call);
    }

    /** Two inputs, the second of which may stay empty: {@code start} and {@code startTime}. An end with a time alone is on the first day. */
    private String moment(String field) {
        String time = form.get(field + "Time");
        String day = form.get(field).isEmpty() && !time.isEmpty() ? form.get("start") : form.get(field);
        String other = form.get(field.equals("start") ? "endTime" : "startTime");
        if (day.isEmpty() || time.isEmpty() && other.isEmpty()) {
            return day;
        }
        return day + "T" + (time.isEmpty() ? field.equals("start") ? "00:00" : "23:59" : time);
    }

    private Entry entry(Dates dates) {
        Entry entry = switch (EntryKind.of(form.get("entry")).orElse(EntryKind.NONE)) {
            case PORTAL -> Entry.portal(number("capacity"), number("quota"), form.checked("waitingList"));
            case LINK -> Entry.link(form.get("link"));
            case COURSE -> Entry.course(id("course"));
            case NONE -> Entry.none();
        };
        try {
            return dates == null ? entry : entry.until(form.get("until"), dates.zoneId());
        } catch (DateTimeException e) {
            errors.add(new FieldError("until", "catalogue.error.date"));
            return entry;
        }
    }

    private Call call(Dates dates) {
        try {
            return dates == null ? Call.NONE : Call.of(form.localized("call"), form.get("callUntil"), dates.zoneId(), form.get("callLink"));
        } catch (DateTimeException e) {
            errors.add(new FieldError("callUntil", "catalogue.error.date"));
            return Call.NONE;
        }
    }

    private List<String> pairs() {
        return Arrays.stream(form.get("interpretation").split("[,;\\s]+")).filter(pair -> !pair.isBlank()).toList();
    }

    private Long id(String field) {
        try {
            return form.get(field).isEmpty() ? null : Long.valueOf(form.get(field));
        } catch (NumberFormatException e) {
            errors.add(new FieldError(field, field.equals("course") ? "catalogue.error.course" : "catalogue.error.office"));
            return null;
        }
    }

    private Integer number(String field) {
        try {
            return form.get(field).isEmpty() ? null : Integer.valueOf(form.get(field));
        } catch (NumberFormatException e) {
            errors.add(new FieldError(field, "catalogue.error.number"));
            return null;
        }
    }
}
