package org.rtc.learning.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import org.rtc.learning.outline.GivenItem;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.learning.outline.Items;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Adds an item, or changes one. */
@ApplicationScoped
public class SaveItemAction implements Action {
    @Inject
    Items items;
    @Inject
    ItemKinds kinds;
    @Inject
    Viewer viewer;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        boolean added = form.path("itemId").isEmpty();
        long id;
        ItemKind kind = kinds.require(added ? form.get("kind") : items.toEdit(form.id("itemId")).getKind());
        try (GivenItem given = read(form, kind)) {
            if (added) {
                id = items.add(form.id("id"), number(form, "section"), kind.id(), given.title(viewer.lang()), given.source());
            } else {
                id = form.id("itemId");
                items.change(id, given.title(viewer.lang()), number(form, "after"), given.source());
            }
        }
        flash.good(added ? "learning.content.added" : "learning.form.saved");
        boolean told = form.file("file") != null && !kind.notes(items.toEdit(id).facts()).isEmpty();
        return "/courses/" + form.id("id") + (told ? "/items/" + id : "/edit/content");
    }

    private static GivenItem read(Posted form, ItemKind kind) {
        GivenItem given = new GivenItem();
        try {
            Collections.list(form.request().getParameterNames()).forEach(name -> given.field(name, form.get(name)));
            if (form.request().getContentType() != null && form.request().getContentType().startsWith("multipart/")) {
                for (Part part : form.request().getParts()) {
                    if (form.file(part.getName()) != null) {
                        given.upload(part.getName(), part.getInputStream(), part.getSubmittedFileName(), kind.upload().limit());
                    }
                }
            }
            return given;
        } catch (IOException e) {
            given.close();
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            given.close();
            throw new IllegalStateException(e);
        } catch (Problem e) {
            given.close();
            throw e;
        }
    }

    private static Long number(Posted form, String field) {
        if (form.get(field).isEmpty()) {
            return null;
        }
        if (!form.get(field).matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        return Long.valueOf(form.get(field));
    }
}
