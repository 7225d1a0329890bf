package org.rtc.learning.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtc.learning.enrolment.Enrolment;
import org.rtc.learning.enrolment.Enrolments;
import org.rtc.learning.enrolment.Outcome;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** What the buttons of the people page do: {@code enrol}, {@code admit-ID}, {@code remove-ID}. */
@ApplicationScoped
public class PeopleAction implements Action {
    private static final Pattern DO = Pattern.compile("(admit|remove)-(\\d{1,18})");

    @Inject
    Enrolments enrolments;
    @Inject
    People people;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long course = form.id("id");
        Matcher asked = DO.matcher(form.get("do"));
        if (!asked.matches()) {
            enrol(course, form.get("who"));
        } else if (asked.group(1).equals("admit")) {
            said(enrolments.enrolOther(course, Long.parseLong(asked.group(2))));
        } else {
            enrolments.remove(course, Long.parseLong(asked.group(2)));
            flash.good("learning.people.removed");
        }
        return "/courses/" + course + "/edit/people";
    }

    private void enrol(long course, String who) {
        Person person = people.byLogin(who).orElseThrow(() -> Problem.invalid("who", "learning.error.person", who));
        said(enrolments.enrolOther(course, person.id()));
    }

    private void said(Outcome outcome) {
        if (!outcome.changed()) {
            flash.good("learning.people.already");
        } else {
            flash.good(outcome.status() == Enrolment.Status.ACTIVE ? "learning.people.enrolled" : "learning.people.queued");
        }
    }
}
