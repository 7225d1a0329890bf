package org.rtc.learning.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtc.learning.progress.CourseShare;

/** A course before one person: what they see of it, what is open to them, and what comes next. */
public final class Study {
    /** Where an item stands for that person. */
    public enum State { DONE, OPEN, LOCKED, UNSEEN }

    private final CourseView course;
    private final boolean editor;
    private final ItemKinds kinds;
    private final List<OutlineRow> rows = new ArrayList<>();
    private final Map<Long, OutlineRow> byId = new HashMap<>();

    /** @param editor whether they edit the course: they see all of it, and everything is open to them */
    Study(CourseView course, boolean editor, ItemKinds kinds, List<OutlineRow> outline) {
        this.course = course;
        this.editor = editor;
        this.kinds = kinds;
        for (OutlineRow row : outline) {
            boolean installed = row.item() == null || kinds.find(row.kind()).isPresent();
            if (installed && (editor || !row.sectionHidden() && (row.item() == null || !row.itemHidden()))) {
                rows.add(row);
                byId.put(row.item(), row);
            }
        }
    }

    public CourseView course() {
        return course;
    }

    public boolean editor() {
        return editor;
    }

    /** In order, without empty sections. */
    public List<OutlineRow> items() {
        return rows.stream().filter(row -> row.item() != null).toList();
    }

    /** Items by section, in order; for editors also the empty ones. */
    public Map<Long, List<OutlineRow>> sections() {
        Map<Long, List<OutlineRow>> sections = new LinkedHashMap<>();
        for (OutlineRow row : rows) {
            if (row.item() != null || editor) {
                sections.computeIfAbsent(row.section(), id -> new ArrayList<>()).add(row);
            }
        }
        return sections;
    }

    public Optional<OutlineRow> item(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public State state(OutlineRow row) {
        if (row.done()) {
            return State.DONE;
        }
        return lockedBy(row).isPresent() ? State.LOCKED : row.hidden() ? State.UNSEEN : State.OPEN;
    }

    /** The item that has to be done first; empty where this one is open. */
    public Optional<OutlineRow> lockedBy(OutlineRow row) {
        OutlineRow first = row.after() == null || editor ? null : byId.get(row.after());
        return first == null || first.done() || !kinds.counts(first.kind()) ? Optional.empty() : Optional.of(first);
    }

    /** What to do next: where they were, while it is not done; else the first thing that is open and not done. */
    public Optional<OutlineRow> next() {
        OutlineRow last = course.lastItem() == null ? null : byId.get(course.lastItem());
        return last != null && toDo(last) ? Optional.of(last) : items().stream().filter(this::toDo).findFirst();
    }

    private boolean toDo(OutlineRow row) {
        return kinds.counts(row.kind()) && !row.hidden() && state(row) == State.OPEN;
    }

    public CourseShare share() {
        int done = 0;
        int total = 0;
        for (OutlineRow row : rows) {
            if (row.item() != null && !row.hidden() && kinds.counts(row.kind())) {
                total++;
                done += row.done() ? 1 : 0;
            }
        }
        return new CourseShare(done, total);
    }
}
