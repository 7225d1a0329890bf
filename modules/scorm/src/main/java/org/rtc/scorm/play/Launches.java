package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import org.rtc.scorm.attempt.Attempt;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.item.Packages;
import org.rtc.scorm.item.ScormKind;
import org.rtc.scorm.item.StoredPackage;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.Courses;
import org.rtc.spi.problem.Problem;

/** Decides what somebody gets to play. */
@ApplicationScoped
public class Launches {
    @Inject
    Courses courses;
    @Inject
    Access access;
    @Inject
    Attempts attempts;
    @Inject
    Packages packages;
    @Inject
    Grants grants;
    @Inject
    ContentHost host;

    /**
     * The player's address for whoever is at work: their attempt under way, else a new one; who edits the course and
     * is not enrolled just looks around.
     *
     * @throws Problem 404 or 403 where they may not study it
     */
    public String address(String courseId, String itemId, Want want) {
        CourseItem item = courses.requireStudy(id(itemId));
        if (item.courseId() != id(courseId) || !item.kind().equals(ScormKind.ID)) {
            throw Problem.notFound();
        }
        Grant grant = grant(item, access.viewer().personId(), want);
        return host.origin(grant.key()) + "/scorm/play/" + grants.sign(grant);
    }

    /** What somebody wants of the player. */
    public enum Want { GO_ON, ANOTHER, REVIEW }

    private Grant grant(CourseItem item, long person, Want want) {
        if (!courses.enrolled(item.courseId(), person)) {
            return grant(item, person, Grant.Mode.BROWSE, 0, packages.newest(item.id()).orElseThrow(Problem::notFound));
        }
        Optional<Attempt> last = want == Want.REVIEW ? attempts.last(item.id(), person).filter(a -> a.getEnded() != null) : Optional.empty();
        Attempt attempt = last.orElseGet(() -> open(item.id(), person, want == Want.ANOTHER));
        return grant(item, person, attempt.getEnded() != null ? Grant.Mode.REVIEW : Grant.Mode.NORMAL, attempt.getId(),
                packages.find(attempt.getPackageId()).orElseThrow(Problem::notFound));
    }

    private Grant grant(CourseItem item, long person, Grant.Mode mode, long attempt, StoredPackage stored) {
        Instant now = Instant.now();
        return new Grant(mode, attempt, stored.getId(), stored.getKey(), person, item.courseId(), item.id(),
                access.viewer().lang(), now, Grants.endOf(now, now));
    }

    private Attempt open(long item, long person, boolean another) {
        try {
            return attempts.open(item, person, another);
        } catch (PersistenceException anotherBeganIt) {
            return attempts.open(item, person, false);
        }
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }
}
