package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.rtc.experts.Ids;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Saves what an expert says of themselves, and leads on to what they share of it. */
@ApplicationScoped
public class SaveProfileAction implements Action {
    @Inject
    Profiles profiles;
    @Inject
    Cvs cvs;
    @Inject
    Flash flash;

    @Override
    @Transactional
    public String post(Posted form) {
        boolean first = profiles.mine().isEmpty();
        profiles.save(details(form));
        if (form.checked("noCv")) {
            cvs.remove();
        }
        if (form.file("cv") != null) {
            try (InputStream bytes = form.file("cv").getInputStream()) {
                cvs.keep(bytes, form.file("cv").getSubmittedFileName());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        flash.good(first ? "experts.saved.first" : "experts.saved");
        return first ? "/experts/me/consent" : "/experts/me";
    }

    private static Details details(Posted form) {
        return new Details(form.localized("headline"), form.localized("summary"), form.get("employer"), blank(form.get("country")), skills(form),
                languages(form), availability(form), form.all("workedIn").stream().filter(c -> !c.isEmpty()).toList(),
                Ids.lines(form.get("publications")), Ids.lines(form.get("references")), form.get("email"), form.get("phone"));
    }

    private static List<Skill> skills(Posted form) {
        List<Skill> skills = new ArrayList<>();
        for (int row = 0; row < RowFields.MOST; row++) {
            String at = "skill." + row + ".";
            if (!form.get(at + "topic").isEmpty()) {
                skills.add(new Skill(form.get(at + "topic"), blank(form.get(at + "phase")),
                        Ids.parse(Level.class, form.get(at + "level")).orElse(Level.SOLID), number(form.get(at + "years"), "skills", "experts.error.years", 0)));
            }
        }
        return skills;
    }

    private static List<Spoken> languages(Posted form) {
        List<Spoken> spoken = new ArrayList<>();
        for (int row = 0; row < RowFields.MOST; row++) {
            String tag = form.get("language." + row + ".tag");
            if (!tag.isEmpty()) {
                spoken.add(new Spoken(tag, Ids.parse(Fluency.class, form.get("language." + row + ".fluency")).orElse(Fluency.WORKING)));
            }
        }
        return spoken;
    }

    private static Availability availability(Posted form) {
        Available status = Ids.parse(Available.class, form.get("available")).orElse(Available.NO);
        try {
            LocalDate from = form.get("availableFrom").isEmpty() ? null : LocalDate.parse(form.get("availableFrom"));
            return new Availability(status, from, number(form.get("daysPerYear"), "daysPerYear", "experts.error.days", null),
                    form.checked("remote"), form.checked("travels"));
        } catch (DateTimeParseException e) {
            throw Problem.invalid("availableFrom", "experts.error.from");
        }
    }

    private static Integer number(String typed, String field, String error, Integer fallback) {
        if (typed.isEmpty()) {
            return fallback;
        }
        if (!typed.matches("\\d{1,4}")) {
            throw Problem.invalid(field, error);
        }
        return Integer.valueOf(typed);
    }

    private static String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
