package org.rtc.learning.study;

import java.util.List;
import java.util.Map;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.learning.outline.OutlineRow;
import org.rtc.learning.outline.Study;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;

/** Sections and items of a course, as one person sees them. */
final class OutlineFragment implements Fragment {
    private final Study study;
    private final ItemKinds kinds;
    private final Words words;
    private final Long next;
    private final boolean inside;

    OutlineFragment(Study study, ItemKinds kinds, Words words) {
        this.study = study;
        this.kinds = kinds;
        this.words = words;
        this.inside = study.course().enrolled() || study.editor();
        this.next = study.course().enrolled() ? study.next().map(OutlineRow::item).orElse(null) : null;
    }

    @Override
    public void write(Html html) {
        int number = 1;
        for (Map.Entry<Long, List<OutlineRow>> section : study.sections().entrySet()) {
            section(html, number++, section.getValue());
        }
    }

    private void section(Html html, int number, List<OutlineRow> rows) {
        OutlineRow first = rows.get(0);
        String id = "s" + first.section();
        html.open("section", "class", "mb", "aria-labelledby", id).open("div", "class", "title");
        html.open("h2", "id", id, "lang", words.read(first.sectionTitle()).foreignTag())
                .text(number + ". " + words.read(first.sectionTitle()).text()).close();
        if (study.course().enrolled()) {
            long total = rows.stream().filter(this::counts).count();
            long done = rows.stream().filter(row -> counts(row) && row.done()).count();
            html.element("span", words.t("learning.outline.done", done, total), "class", "muted small");
        }
        html.close().open("ol", "class", "items");
        for (OutlineRow row : rows) {
            if (row.item() != null) {
                item(html, row);
            }
        }
        html.close().close();
    }

    private boolean counts(OutlineRow row) {
        return row.item() != null && !row.hidden() && kinds.counts(row.kind());
    }

    private void item(Html html, OutlineRow row) {
        ItemKind kind = kinds.find(row.kind()).orElseThrow();
        Study.State state = inside ? study.state(row) : Study.State.OPEN;
        boolean now = row.item().equals(next);
        html.open("li", "class", css(state, now));
        html.open("span", "class", "dot").icon(switch (state) {
            case DONE -> "check";
            case LOCKED -> "lock";
            default -> kind.icon();
        }).close();
        html.open("div");
        if (inside && state != Study.State.LOCKED) {
            words.written(html, "a", row.title(), "href", "/courses/" + study.course().id() + "/items/" + row.item());
        } else {
            words.written(html, "b", row.title());
        }
        html.element("small", small(row, kind, state)).close();
        tag(html, state, now);
        html.close();
    }

    private static String css(Study.State state, boolean now) {
        return now ? "now" : switch (state) {
            case DONE -> "done";
            case LOCKED -> "locked";
            case UNSEEN -> "unseen";
            case OPEN -> null;
        };
    }

    private String small(OutlineRow row, ItemKind kind, Study.State state) {
        if (state == Study.State.LOCKED) {
            return words.t("learning.outline.opensAfter", study.lockedBy(row).map(r -> words.read(r.title()).text()).orElse(""));
        }
        String name = words.t(ItemKinds.nameKey(kind));
        return row.score() == null || !inside ? name : name + " · " + words.t("learning.outline.points", Math.round(row.score()));
    }

    private void tag(Html html, Study.State state, boolean now) {
        switch (state) {
            case DONE -> html.element("span", words.t("learning.outline.isDone"), "class", "tag good");
            case LOCKED -> html.element("span", words.t("learning.outline.later"), "class", "tag bare");
            case UNSEEN -> html.open("span", "class", "tag").icon("hide").text(words.t("learning.outline.hidden")).close();
            case OPEN -> {
                if (now) {
                    html.element("span", words.t("learning.outline.next"), "class", "tag now");
                }
            }
        }
    }
}
