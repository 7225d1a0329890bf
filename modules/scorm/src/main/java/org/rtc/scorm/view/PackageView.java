package org.rtc.scorm.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.rtc.scorm.item.Packages;
import org.rtc.scorm.item.StoredPackage;
import org.rtc.scorm.pack.problem.PackageProblem;
import org.rtc.scorm.pack.problem.Severity;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.PagePath;

/** What those who edit a course see of a package: what it is, what was mended in it, what its author should look at. */
@Named("scormPackage")
@RequestScoped
public class PackageView {
    @Inject
    Packages packages;
    @Inject
    PagePath path;
    @Inject
    Words words;

    /** For the page where the item is edited; nothing while it is new. */
    public Fragment getView() {
        return html -> stored().ifPresent(stored -> write(html, stored));
    }

    /** What whoever teaches said of it. */
    public String getNote() {
        return stored().map(StoredPackage::getNote).orElse("");
    }

    private Optional<StoredPackage> stored() {
        try {
            return packages.newest(path.id("itemId"));
        } catch (Problem noItemYet) {
            return Optional.empty();
        }
    }

    void write(Html html, StoredPackage stored) {
        html.open("section", "class", "card").element("h2", words.t("package.title"));
        html.open("dl", "class", "data");
        fact(html, "name", stored.getTitle());
        fact(html, "edition", stored.getEdition());
        fact(html, "scos", Integer.toString(stored.getScos()));
        fact(html, "version", Integer.toString(stored.getVersion()));
        html.element("dt", words.t("package.created")).open("dd");
        words.time(html, stored.getCreated());
        html.close().close();
        new StructureFragment(stored.getTree(), words).write(html);
        List<PackageProblem> problems = stored.problems();
        list(html, "note", "info", "package.mended", problems, Severity.MENDED);
        list(html, "note warn", "warn", "package.warnings", problems, Severity.WARNING);
        html.close();
    }

    /** The versions that are kept, with the way back to the one before; on the item's page, whose form {@code act} it posts. */
    void versions(Html html, CourseItem item) {
        List<Packages.Version> versions = packages.versions(item.id());
        if (versions.size() < 2) {
            return;
        }
        html.open("section", "class", "card").element("h2", words.t("version.title")).element("p", words.t("version.help"), "class", "muted")
                .open("ul", "class", "list");
        for (int i = 0; i < versions.size(); i++) {
            Packages.Version version = versions.get(i);
            html.open("li").icon("package").open("div").element("b", words.t("version.name", version.number(), version.title())).open("small");
            words.time(html, version.created());
            html.text(" · " + version.edition() + " · " + words.t("version.attempts", version.attempts())).close().close();
            if (i == 0) {
                html.element("span", words.t("version.now"), "class", "tag good");
            } else if (i == 1) {
                html.element("button", words.t("version.back"), "class", "btn s", "form", "act",
                        "formaction", "/courses/" + item.courseId() + "/items/" + item.id() + "/package/back",
                        "data-confirm", words.t("version.back.sure", version.number()));
            }
            html.close();
        }
        html.close().close();
    }

    private void fact(Html html, String name, String value) {
        html.element("dt", words.t("package." + name)).element("dd", value);
    }

    private void list(Html html, String note, String icon, String key, List<PackageProblem> problems, Severity severity) {
        List<PackageProblem> these = problems.stream().filter(p -> p.severity() == severity).toList();
        if (!these.isEmpty()) {
            html.open("div", "class", note).icon(icon).open("div").element("b", words.t(key)).open("ul");
            these.forEach(p -> html.element("li", words.of(p.messageKey(), p.arguments().toArray())));
            html.close().close().close();
        }
    }
}
