package org.rtc.learning.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.rtc.learning.course.Course;
import org.rtc.learning.course.CourseAccess;
import org.rtc.learning.course.CourseSource;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.LocalizedText;

/** Arranges the sections of a course. Whoever may edit the course may. */
@ApplicationScoped
public class Sections {
    @Inject
    EntityManager em;
    @Inject
    CourseAccess courses;
    @Inject
    Search search;
    @Inject
    Audit audit;

    /** @return the new section's id; it stands last @throws Problem 404, 403 or 422 */
    @Transactional
    public long add(long course, LocalizedText title) {
        List<Section> row = of(course);
        Section section = new Section(course, title, row.isEmpty() ? 0 : row.get(row.size() - 1).getPosition() + 1);
        em.persist(section);
        em.flush();
        return section.getId();
    }

    @Transactional
    public void rename(long id, LocalizedText title) {
        required(id).rename(title);
    }

    @Transactional
    public void hide(long id, boolean hidden) {
        Section section = required(id);
        section.hide(hidden);
        changed(section);
    }

    /** @param index from 0; outside the row means its nearest end */
    @Transactional
    public void move(long id, int index) {
        Section section = required(id);
        List<Section> row = Order.moved(row(section.getCourseId()), section, index);
        for (int i = 0; i < row.size(); i++) {
            row.get(i).place(i);
        }
    }

    /** One step up or down. */
    @Transactional
    public void step(long id, int by) {
        Section section = required(id);
        move(id, row(section.getCourseId()).indexOf(section) + by);
    }

    /** With all that is in it; {@link #restore} brings it back until it is purged. */
    @Transactional
    public void delete(long id) {
        Section section = required(id);
        section.delete(Instant.now());
        changed(section);
        audit.record("learning.section.delete", Scope.course(section.getCourseId()), "section:" + id, section.getTitle().toString());
    }

    @Transactional
    public void restore(long id) {
        Section section = required(id);
        section.delete(null);
        changed(section);
    }

    /** Where a new item goes that names no section: the last one; one is made where there is none. */
    @Transactional
    public Section last(long course, LocalizedText titleOfNew) {
        List<Section> row = row(course);
        return row.isEmpty() ? em.find(Section.class, add(course, titleOfNew)) : row.get(row.size() - 1);
    }

    /** The section, for who may edit it; not to be changed outside this service. @throws Problem 404 or 403 */
    public Section toEdit(long id) {
        return required(id);
    }

    /** In order, for who may edit the course. @throws Problem 404 or 403 */
    public List<Section> of(long course) {
        if (em.find(Course.class, course) == null) {
            throw Problem.notFound();
        }
        courses.requireEdit(course);
        return row(course);
    }

    Section required(long id) {
        Section section = em.find(Section.class, id);
        if (section == null) {
            throw Problem.notFound();
        }
        courses.requireEdit(section.getCourseId());
        return section;
    }

    private List<Section> row(long course) {
        return em.createQuery("select s from Section s where s.courseId = :course and s.deleted is null order by s.position, s.id",
                Section.class).setParameter("course", course).getResultList();
    }

    private void changed(Section section) {
        em.flush();
        search.changed(CourseSource.KIND, section.getCourseId());
    }
}
