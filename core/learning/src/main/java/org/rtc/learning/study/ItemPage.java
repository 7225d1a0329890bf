package org.rtc.learning.study;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.learning.outline.CourseView;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.learning.outline.OutlineRow;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;

/** The page of one item: what its kind shows, between the one before and the one after. */
@Named("itemPage")
@RequestScoped
public class ItemPage {
    @Inject
    OpenItem open;
    @Inject
    ItemKinds kinds;
    @Inject
    StudyVisits visits;
    @Inject
    Words words;

    private List<OutlineRow> items;
    private int at;

    @PostConstruct
    void load() {
        items = open.study().items();
        at = items.indexOf(open.row());
        if (getLockedBy() == null) {
            visits.item(getCourse(), open.row(), kind());
        }
    }

    private ItemKind kind() {
        return kinds.find(open.row().kind()).orElseThrow();
    }

    public CourseView getCourse() {
        return open.study().course();
    }

    public OutlineRow getRow() {
        return open.row();
    }

    public LocalizedText.Reading getTitle() {
        return words.read(getRow().title());
    }

    public String getKindName() {
        return words.t(ItemKinds.nameKey(kind()));
    }

    /** What shows the item; another fragment where it is still locked. */
    public String getFragment() {
        return getLockedBy() == null ? kind().showFragment() : "/WEB-INF/learning/locked.xhtml";
    }

    public OutlineRow getLockedBy() {
        return open.study().lockedBy(getRow()).orElse(null);
    }

    public OutlineRow getPrevious() {
        return at > 0 ? items.get(at - 1) : null;
    }

    public OutlineRow getNext() {
        return at + 1 < items.size() ? items.get(at + 1) : null;
    }

    /** Whether going on is the thing to do: not while the item itself asks for something. */
    public boolean isOnward() {
        return getLockedBy() == null && (kind().completion() != ItemKind.Completion.REPORTED || getRow().done());
    }

    public boolean isDone() {
        return getLockedBy() == null && (getRow().done() || getCourse().enrolled() && kind().completion() == ItemKind.Completion.VIEWED);
    }

    /** The section's items, to go about in it. */
    public Fragment getNeighbours() {
        return html -> {
            html.open("ol", "class", "list");
            for (OutlineRow row : open.study().sections().getOrDefault(getRow().section(), List.of())) {
                boolean here = row == getRow();
                html.open("li").icon(row.done() || here && isDone() ? "check" : kinds.find(row.kind()).orElseThrow().icon()).open("div");
                words.written(html, "a", row.title(), "href", "/courses/" + getCourse().id() + "/items/" + row.item(),
                        "aria-current", here ? "page" : null);
                html.close().close();
            }
            html.close();
        };
    }
}
