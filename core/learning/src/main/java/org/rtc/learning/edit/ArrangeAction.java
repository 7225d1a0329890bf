package org.rtc.learning.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtc.learning.outline.ItemOrder;
import org.rtc.learning.outline.Items;
import org.rtc.learning.outline.Sections;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** What the buttons of the content page do: {@code do} says it as {@code act-what-id}. */
@ApplicationScoped
public class ArrangeAction implements Action {
    private static final Pattern DO = Pattern.compile("([a-z]+)-(section|item)-(\\d{1,18})");

    @Inject
    Sections sections;
    @Inject
    Items items;
    @Inject
    ItemOrder order;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        String back = "/courses/" + form.id("id") + "/edit/content";
        if (form.get("do").equals("add-section")) {
            sections.add(form.id("id"), form.localized("title"));
            return back;
        }
        Matcher asked = DO.matcher(form.get("do"));
        if (!asked.matches()) {
            throw Problem.notFound();
        }
        long id = Long.parseLong(asked.group(3));
        if (asked.group(2).equals("item")) {
            item(asked.group(1), id, form);
        } else {
            section(asked.group(1), id);
        }
        return back;
    }

    private void section(String act, long id) {
        switch (act) {
            case "up" -> sections.step(id, -1);
            case "down" -> sections.step(id, 1);
            case "hide" -> sections.hide(id, true);
            case "show" -> sections.hide(id, false);
            case "delete" -> {
                sections.delete(id);
                flash.good("learning.content.deleted");
            }
            case "restore" -> sections.restore(id);
            default -> throw Problem.notFound();
        }
    }

    private void item(String act, long id, Posted form) {
        switch (act) {
            case "up" -> order.step(id, -1);
            case "down" -> order.step(id, 1);
            case "move" -> order.move(id, number(form, "section"), (int) number(form, "index"));
            case "hide" -> items.hide(id, true);
            case "show" -> items.hide(id, false);
            case "copy" -> {
                items.copy(id);
                flash.good("learning.content.copied");
            }
            case "delete" -> {
                items.delete(id);
                flash.good("learning.content.deleted");
            }
            case "restore" -> items.restore(id);
            default -> throw Problem.notFound();
        }
    }

    private static long number(Posted form, String field) {
        if (!form.get(field).matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        return Long.parseLong(form.get(field));
    }
}
