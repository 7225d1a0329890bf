package org.rtc.learning.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.learning.outline.ItemData;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.HtmlCleaner;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** A page of rich text in up to four languages. */
@ApplicationScoped
public class PageKind implements ItemKind {
    private static final String TEXT = "text";

    @Inject
    ItemData data;
    @Inject
    HtmlCleaner cleaner;
    @Inject
    PagePictures pictures;

    @Override
    public String id() {
        return "page";
    }

    @Override
    public String part() {
        return "learning";
    }

    @Override
    public String icon() {
        return "page";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String editFragment() {
        return "/WEB-INF/learning/page-edit.xhtml";
    }

    @Override
    public String showFragment() {
        return "/WEB-INF/learning/page.xhtml";
    }

    @Override
    public Completion completion() {
        return Completion.VIEWED;
    }

    /** @throws Problem 422 where it says nothing in any language */
    @Override
    public void save(CourseItem item, ItemSource source) {
        LocalizedText text = LocalizedText.EMPTY;
        for (Lang lang : Lang.ALL) {
            text = text.with(lang, cleaner.clean(source.field(TEXT + "." + lang.tag())));
        }
        if (text.isEmpty()) {
            throw Problem.invalid(TEXT, "learning.error.text");
        }
        put(item, text, pictures.save(PagePictures.of(data.get(item.id())), source, text));
    }

    private void put(CourseItem item, LocalizedText text, JsonObject kept) {
        data.put(item.id(), LocalizedJson.JSON.createObjectBuilder().add(TEXT, LocalizedJson.write(text)).add(PagePictures.PICTURES, kept).build());
    }

    @Override
    public void copy(CourseItem from, CourseItem to) {
        put(to, text(from.id()), pictures.again(PagePictures.of(data.get(from.id()))));
    }

    @Override
    public void delete(CourseItem item) {
        PagePictures.of(data.get(item.id())).values().forEach(file -> pictures.forget(file.asJsonObject()));
    }

    @Override
    public Map<String, String> fields(CourseItem item) {
        Map<String, String> fields = new HashMap<>();
        text(item.id()).tags().forEach((tag, text) -> fields.put(TEXT + "." + tag, text));
        return fields;
    }

    @Override
    public Map<String, StoredFile> files(CourseItem item) {
        return pictures.files(PagePictures.of(data.get(item.id())));
    }

    @Override
    public String searchText(CourseItem item) {
        return text(item.id()).values().values().stream().map(cleaner::text).collect(Collectors.joining(" "));
    }

    LocalizedText text(long item) {
        return LocalizedJson.read(data.get(item).getJsonObject(TEXT));
    }

    /** A text as it is read, with its pictures. */
    String shown(CourseItem item, String html) {
        return pictures.shown(item, PagePictures.of(data.get(item.id())), html);
    }
}
