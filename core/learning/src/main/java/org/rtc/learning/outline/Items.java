package org.rtc.learning.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.rtc.learning.course.Course;
import org.rtc.learning.course.CourseAccess;
import org.rtc.learning.course.CourseSource;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.course.Outline;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.LocalizedText;

/** Adds, changes and removes items of a course. Whoever may edit the course may. */
@ApplicationScoped
public class Items implements Outline {
    @Inject
    EntityManager em;
    @Inject
    CourseAccess courses;
    @Inject
    Sections sections;
    @Inject
    ItemOrder order;
    @Inject
    ItemKinds kinds;
    @Inject
    FirstSection firstSection;
    @Inject
    Search search;
    @Inject
    Audit audit;

    /**
     * Adds an item at the end of a section.
     *
     * @param section id; null for the last section of the course
     * @throws Problem 404, 403, or 422 with what its kind finds wrong; then nothing is kept
     */
    @Transactional
    public long add(long course, Long section, String kindId, LocalizedText title, ItemSource source) {
        if (em.find(Course.class, course) == null) {
            throw Problem.notFound();
        }
        courses.requireEdit(course);
        ItemKind kind = kinds.require(kindId);
        if (title.isEmpty()) {
            throw Problem.invalid("title", "learning.error.title");
        }
        if (kind.upload().required() && source.file() == null) {
            throw Problem.invalid("file", "learning.error.file");
        }
        Section into = section == null ? sections.last(course, firstSection.title()) : sections.required(section);
        if (into.getCourseId() != course) {
            throw Problem.notFound();
        }
        Item item = new Item(into, kindId, title, order.end(into.getId()));
        em.persist(item);
        em.flush();
        kind.save(item.facts(), source);
        changed(item, "learning.item.add");
        return item.getId();
    }

    @Override
    @Transactional
    public long add(long courseId, String kind, LocalizedText title, ItemSource source) {
        return add(courseId, null, kind, title, source);
    }

    /** @param after id of the item that has to be done first, or null */
    @Transactional
    public void change(long id, LocalizedText title, Long after, ItemSource source) {
        Item item = required(id);
        item.rename(title);
        if (after != null && (required(after).getCourseId() != item.getCourseId() || waitsFor(after, id))) {
            throw Problem.invalid("after", "learning.error.after");
        }
        item.openAfter(after);
        kinds.require(item.getKind()).save(item.facts(), source);
        changed(item, "learning.item.change");
    }

    /** Lets it open only when that other item of its course is done. */
    @Transactional
    public void openAfter(long id, long other) {
        Item item = required(id);
        if (required(other).getCourseId() != item.getCourseId() || waitsFor(other, id)) {
            throw Problem.invalid("after", "learning.error.after");
        }
        item.openAfter(other);
    }

    @Transactional
    public void hide(long id, boolean hidden) {
        Item item = required(id);
        item.hide(hidden);
        changed(item, hidden ? "learning.item.hide" : "learning.item.show");
    }

    /** A second one of the same, right below, hidden until somebody shows it. @return its id */
    @Transactional
    public long copy(long id) {
        Item item = required(id);
        ItemKind kind = kinds.require(item.getKind());
        Item copy = new Item(sections.required(item.getSectionId()), item.getKind(), item.getTitle(), item.getPosition());
        copy.hide(true);
        em.persist(copy);
        em.flush();
        order.below(copy, item);
        kind.copy(item.facts(), copy.facts());
        changed(copy, "learning.item.add");
        return copy.getId();
    }

    /** {@link #restore} brings it back until it is purged; what people did in it is kept as long. */
    @Transactional
    public void delete(long id) {
        Item item = required(id);
        item.delete(Instant.now());
        changed(item, "learning.item.delete");
    }

    /** Brings it back; into the last section where its own is gone. */
    @Transactional
    public void restore(long id) {
        Item item = required(id);
        item.delete(null);
        Section section = em.find(Section.class, item.getSectionId());
        if (section.getDeleted() != null) {
            Section last = sections.last(item.getCourseId(), firstSection.title());
            item.place(last.getId(), order.end(last.getId()));
        }
        changed(item, "learning.item.restore");
    }

    /** The item, for who may edit it; not to be changed outside this service. @throws Problem 404 or 403 */
    public Item toEdit(long id) {
        return required(id);
    }

    Item required(long id) {
        Item item = em.find(Item.class, id);
        if (item == null) {
            throw Problem.notFound();
        }
        courses.requireEdit(item.getCourseId());
        return item;
    }

    /** Whether that item cannot open before the other one, directly or through more between them. */
    private boolean waitsFor(Long item, long other) {
        Long at = item;
        for (int steps = 0; at != null && steps < 500; steps++) {
            if (at == other) {
                return true;
            }
            at = em.find(Item.class, at).getAfter();
        }
        return at != null;
    }

    private void changed(Item item, String act) {
        em.flush();
        search.changed(CourseSource.KIND, item.getCourseId());
        audit.record(act, Scope.course(item.getCourseId()), "item:" + item.getId(), item.getTitle().toString());
    }
}
