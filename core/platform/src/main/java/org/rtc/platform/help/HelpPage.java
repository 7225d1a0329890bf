package org.rtc.platform.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.web.PagePath;

/** {@code #{helpPage}}: the list of guides, and one of them. */
@Named("helpPage")
@RequestScoped
public class HelpPage {
    @Inject
    Guides guides;
    @Inject
    Viewer viewer;
    @Inject
    PagePath path;

    private Guides.Text guide;

    public Guides.Text getGuide() {
        if (guide == null) {
            guide = guides.get(path.get("part"), path.get("guide"), viewer.lang());
        }
        return guide;
    }

    public Fragment getText() {
        return html -> html.raw(getGuide().html());
    }

    public boolean isNone() {
        return guides.list(viewer.lang()).isEmpty();
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "list");
            guides.list(viewer.lang()).forEach(text -> html.open("li").icon("page").open("div")
                    .element("a", text.title(), "href", text.path()).close().close());
            html.close();
        };
    }

    /** The other guides, at the side of one. */
    public Fragment getOthers() {
        List<Guides.Text> others = guides.list(viewer.lang()).stream().filter(text -> !text.path().equals(getGuide().path())).toList();
        return html -> {
            html.open("ul");
            others.forEach(text -> html.open("li").element("a", text.title(), "href", text.path()).close());
            html.close();
        };
    }
}
