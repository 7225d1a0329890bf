package org.rtc.learning.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.learning.outline.Item;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.learning.outline.Items;
import org.rtc.learning.outline.OutlineQueries;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.FormState;
import org.rtc.spi.web.PagePath;

/** The form with which an item is added or changed. Editing fragments of kinds read their values from {@link #value}. */
@Named("itemForm")
@RequestScoped
public class ItemForm {
    @Inject
    EditedCourse edited;
    @Inject
    Items items;
    @Inject
    ItemKinds kinds;
    @Inject
    OutlineQueries outline;
    @Inject
    PagePath path;
    @Inject
    FormState form;
    @Inject
    Words words;

    private Item item;
    private ItemKind kind;
    private Map<String, String> fields = Map.of();

    @PostConstruct
    void load() {
        edited.getId();
        String given = path.query("kind");
        if (path.current().contains("/edit/items/new")) {
            kind = kinds.require(given == null ? "page" : given);
            return;
        }
        item = items.toEdit(path.id("itemId"));
        kind = kinds.require(item.getKind());
        fields = kind.fields(item.facts());
    }

    /** What was typed, else what the item has. */
    public String value(String field) {
        return form.value(field, fields.get(field));
    }

    /** A text of the kind in several languages. @param name without the language */
    public LocalizedText text(String name) {
        Map<String, String> tags = new LinkedHashMap<>();
        fields.forEach((field, text) -> {
            if (field.startsWith(name + ".")) {
                tags.put(field.substring(name.length() + 1), text);
            }
        });
        return LocalizedText.ofTags(tags);
    }

    public boolean isNew() {
        return item == null;
    }

    public Long getId() {
        return item == null ? null : item.getId();
    }

    public ItemKind getKind() {
        return kind;
    }

    public String getKindName() {
        return words.t(ItemKinds.nameKey(kind));
    }

    public String getHelp() {
        return words.t(ItemKinds.nameKey(kind) + ".help");
    }

    public LocalizedText getTitle() {
        return item == null ? LocalizedText.EMPTY : item.getTitle();
    }

    public String getSection() {
        return form.value("section", path.query("section"));
    }

    /** Megabytes that an upload may have. */
    public long getLimit() {
        return kind.upload().limit() / (1024 * 1024);
    }

    public String getAfter() {
        return item == null || item.getAfter() == null ? "" : item.getAfter().toString();
    }

    /** Items that can be asked for before this one. */
    public Map<String, String> getOthers() {
        Map<String, String> others = new LinkedHashMap<>();
        outline.outline(edited.getId(), 0).stream()
                .filter(row -> row.item() != null && !row.item().equals(getId()) && kinds.counts(row.kind()))
                .forEach(row -> others.put(row.item().toString(), words.read(row.title()).text()));
        return others;
    }
}
