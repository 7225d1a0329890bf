package org.rtc.learning.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import org.rtc.learning.outline.ItemData;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.problem.Problem;

/** An address elsewhere. Opening the item's page counts as done; the link itself opens from there. */
@ApplicationScoped
public class LinkKind implements ItemKind {
    private static final String URL = "url";

    @Inject
    ItemData data;

    @Override
    public String id() {
        return "link";
    }

    @Override
    public String part() {
        return "learning";
    }

    @Override
    public String icon() {
        return "link";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String editFragment() {
        return "/WEB-INF/learning/link-edit.xhtml";
    }

    @Override
    public String showFragment() {
        return "/WEB-INF/learning/link.xhtml";
    }

    @Override
    public Completion completion() {
        return Completion.VIEWED;
    }

    /** @throws Problem 422 where the address is not one of the web */
    @Override
    public void save(CourseItem item, ItemSource source) {
        String url = source.field(URL);
        if (!web(url)) {
            throw Problem.invalid(URL, "learning.error.url");
        }
        data.put(item.id(), LocalizedJson.JSON.createObjectBuilder().add(URL, url).add(Remark.NAME, Remark.given(source).json()).build());
    }

    /** Only http and https: an address of another kind could run something. */
    static boolean web(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && url.length() <= 2000;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public void copy(CourseItem from, CourseItem to) {
        data.put(to.id(), data.get(from.id()));
    }

    @Override
    public Map<String, String> fields(CourseItem item) {
        Map<String, String> fields = new HashMap<>(note(item.id()).fields());
        fields.put(URL, data.get(item.id()).getString(URL, ""));
        return fields;
    }

    @Override
    public String searchText(CourseItem item) {
        return note(item.id()).words();
    }

    Remark note(long item) {
        return Remark.kept(data.get(item));
    }
}
