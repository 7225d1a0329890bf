package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.rtc.spi.course.Courses;
import org.rtc.spi.people.People;

/** A grant in use does not run out in the midst of work: commits bring a new one, as long as the learner is enrolled and has an account. */
@ApplicationScoped
public class Renewals {
    @Inject
    Courses courses;
    @Inject
    People people;
    @Inject
    Grants grants;

    /** @return a signed grant to use from now on; empty while the old one has most of its life before it, or may not go on */
    public Optional<String> of(Grant grant, Instant now) {
        if (now.plus(Grants.LIFE.dividedBy(2)).isBefore(grant.end())) {
            return Optional.empty();
        }
        Instant end = Grants.endOf(grant.begin(), now);
        return end.isAfter(grant.end()) && courses.enrolled(grant.course(), grant.person()) && people.open(grant.person())
                ? Optional.of(grants.sign(grant.until(end))) : Optional.empty();
    }
}
