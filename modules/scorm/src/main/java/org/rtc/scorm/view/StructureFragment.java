package org.rtc.scorm.view;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.rtc.scorm.Jsons;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** What a package is made of: its parts, and the points from which each is passed. */
final class StructureFragment implements Fragment {
    private static final int MOST = 200;

    private final JsonObject organization;
    private final Words words;
    private int written;

    /** @param tree of the package as JSON */
    StructureFragment(String tree, Words words) {
        this.organization = Jsons.object(tree).getJsonObject("organization");
        this.words = words;
    }

    @Override
    public void write(Html html) {
        html.open("details", "class", "fold").element("summary", words.t("package.structure"));
        list(html, organization);
        if (written > MOST) {
            html.element("p", words.t("package.structure.more", written - MOST), "class", "muted");
        }
        html.close();
    }

    private void list(Html html, JsonObject parent) {
        JsonArray children = parent.getOrDefault("children", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        boolean shown = written < MOST && !children.isEmpty();
        if (shown) {
            html.open("ol");
        }
        for (JsonObject child : children.getValuesAs(JsonObject.class)) {
            boolean room = ++written <= MOST && shown;
            if (room) {
                html.open("li").text(child.getString("title", ""));
                mastery(html, child);
            }
            list(html, child);
            if (room) {
                html.close();
            }
        }
        if (shown) {
            html.close();
        }
    }

    private void mastery(Html html, JsonObject item) {
        if (item.containsKey("masteryScore")) {
            html.text(" ").element("small", words.t("package.mastery", words.number(item.getJsonNumber("masteryScore").doubleValue(), 2)), "class", "muted");
        }
    }
}
