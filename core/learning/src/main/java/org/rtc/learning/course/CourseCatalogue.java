package org.rtc.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.event.CoursePublished;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.HtmlCleaner;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Creates, changes and publishes courses. */
@ApplicationScoped
public class CourseCatalogue {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    CourseAccess courses;
    @Inject
    OwnerScopes owners;
    @Inject
    Places places;
    @Inject
    HtmlCleaner cleaner;
    @Inject
    Search search;
    @Inject
    Audit audit;
    @Inject
    Event<RoomChanged> roomChanged;
    @Inject
    Event<CourseDeleted> deleted;
    @Inject
    Event<CoursePublished> published;

    /**
     * Creates a course, in the care of that scope.
     *
     * @param owner where it lies; null for the widest scope in which whoever asks may create courses
     * @throws org.rtc.spi.problem.Forbidden where they may not create courses there
     * @throws Problem 422 where the details break a rule
     */
    @Transactional
    public long create(CourseDetails details, Scope owner) {
        Scope scope = owner == null ? owners.widest() : owner;
        access.require(CourseAccess.CREATE, scope);
        Course course = new Course(checked(details), scope, creator(), Instant.now());
        em.persist(course);
        em.flush();
        audit.record("learning.course.create", Scope.course(course.getId()), object(course), course.getTitle().toString());
        return course.getId();
    }

    /** The course, for who may edit it; not to be changed outside this service. @throws Problem 404 or 403 */
    public Course toEdit(long id) {
        return required(id);
    }

    /** @throws Problem 404, 403 or 422 */
    @Transactional
    public void change(long id, CourseDetails details) {
        Course course = required(id);
        course.change(checked(details), Instant.now());
        em.flush();
        search.changed(CourseSource.KIND, id);
        audit.record("learning.course.change", Scope.course(id), object(course), course.getTitle().toString());
        roomChanged.fire(new RoomChanged(id));
    }

    /** Puts the course in the care of another scope, in which whoever asks may create courses too. */
    @Transactional
    public void entrust(long id, Scope owner) {
        Course course = required(id);
        if (!course.owner().equals(owner)) {
            access.require(CourseAccess.CREATE, owner);
            course.entrust(owner);
            audit.record("learning.course.entrust", Scope.course(id), object(course), owner.toString());
        }
    }

    /** Shows the course to everybody, or to its editors alone. */
    @Transactional
    public void publish(long id, boolean open) {
        Course course = required(id);
        if (course.isPublished() != open) {
            course.publish(open, Instant.now());
            em.flush();
            search.changed(CourseSource.KIND, id);
            audit.record(open ? "learning.course.publish" : "learning.course.withdraw", Scope.course(id), object(course), null);
            published.fire(new CoursePublished(id, open));
        }
    }

    /** Whether those who finish the course from now on get a certificate; what was given stays. */
    @Transactional
    public void certify(long id, boolean yes) {
        required(id).certify(yes);
    }

    /** Forgets a draft that nobody studies, with all that is in it. @throws Problem 409 for any other course */
    @Transactional
    public void delete(long id) {
        Course course = required(id);
        if (course.isPublished() || course.getLearners() > 0) {
            throw Problem.conflict("learning.error.notDraft");
        }
        deleted.fire(new CourseDeleted(id));
        em.flush();
        audit.record("learning.course.delete", Scope.course(id), object(course), course.getTitle().toString());
        em.remove(course);
        search.changed(CourseSource.KIND, id);
    }

    /** @return the picture that it had, which nothing shows any more */
    @Transactional
    public Optional<Long> showPicture(long id, Long file) {
        Course course = required(id);
        Optional<Long> before = Optional.ofNullable(course.getPicture());
        course.showPicture(file);
        return before;
    }

    /** 0 where the system itself creates it. */
    private long creator() {
        return access.viewer().signedIn() ? access.viewer().personId() : 0;
    }

    private Course required(long id) {
        Course course = em.find(Course.class, id);
        if (course == null) {
            throw Problem.notFound();
        }
        courses.requireEdit(id);
        return course;
    }

    private CourseDetails checked(CourseDetails d) {
        Set<String> unknown = new HashSet<>(d.topics());
        if (!unknown.isEmpty()) {
            unknown.removeAll(places.topics().stream().map(Places.Topic::code).collect(Collectors.toSet()));
        }
        if (!unknown.isEmpty()) {
            throw Problem.invalid("topics", "learning.error.topics");
        }
        if (d.provider() != null && places.organisation(d.provider()).isEmpty()) {
            throw Problem.invalid("provider", "learning.error.provider");
        }
        return d.described(d.summary(), cleaned(d.description()));
    }

    private LocalizedText cleaned(LocalizedText html) {
        LocalizedText clean = LocalizedText.EMPTY;
        for (Lang lang : html.values().keySet()) {
            clean = clean.with(lang, cleaner.clean(html.get(lang)));
        }
        return clean;
    }

    private static String object(Course course) {
        return "course:" + course.getId();
    }
}
