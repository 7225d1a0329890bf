package org.rtc.learning.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rtc.learning.course.CourseAccess;
import org.rtc.spi.problem.Problem;

/** Moves items within their section and to others of the same course. */
@ApplicationScoped
public class ItemOrder {
    @Inject
    EntityManager em;
    @Inject
    CourseAccess courses;

    /**
     * @param section where it goes
     * @param index   from 0; outside the row means its nearest end
     * @throws Problem 404 where that section is of another course
     */
    @Transactional
    public void move(long id, long section, int index) {
        Item item = required(id);
        Section into = em.find(Section.class, section);
        if (into == null || into.getCourseId() != item.getCourseId()) {
            throw Problem.notFound();
        }
        put(Order.moved(row(section), item, index), section);
    }

    /** One step up or down; from the end of a section into the next one. */
    @Transactional
    public void step(long id, int by) {
        Item item = required(id);
        List<Item> row = row(item.getSectionId());
        int index = row.indexOf(item) + by;
        if (index >= 0 && index < row.size()) {
            put(Order.moved(row, item, index), item.getSectionId());
            return;
        }
        List<Long> sections = em.createQuery("""
                select s.id from Section s where s.courseId = :course and s.deleted is null order by s.position, s.id""",
                Long.class).setParameter("course", item.getCourseId()).getResultList();
        int at = sections.indexOf(item.getSectionId()) + by;
        if (at >= 0 && at < sections.size()) {
            put(Order.moved(row(sections.get(at)), item, by > 0 ? 0 : Integer.MAX_VALUE), sections.get(at));
        }
    }

    void below(Item item, Item other) {
        List<Item> row = row(other.getSectionId());
        row.remove(item);
        put(Order.moved(row, item, row.indexOf(other) + 1), other.getSectionId());
    }

    int end(long section) {
        Integer last = em.createQuery("select max(i.position) from Item i where i.sectionId = :section", Integer.class)
                .setParameter("section", section).getSingleResult();
        return last == null ? 0 : last + 1;
    }

    private static void put(List<Item> row, long section) {
        for (int i = 0; i < row.size(); i++) {
            row.get(i).place(section, i);
        }
    }

    private List<Item> row(long section) {
        return em.createQuery("select i from Item i where i.sectionId = :section and i.deleted is null order by i.position, i.id",
                Item.class).setParameter("section", section).getResultList();
    }

    private Item required(long id) {
        Item item = em.find(Item.class, id);
        if (item == null) {
            throw Problem.notFound();
        }
        courses.requireEdit(item.getCourseId());
        return item;
    }
}
