package org.rtc.scorm.report;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import org.rtc.scorm.Jsons;

/** The titles of the parts of a package, by their identifiers. */
final class PartNames {
    private final Map<String, String> titles = new HashMap<>();

    private PartNames() {
    }

    /** @param tree of the package as JSON; null gives none */
    static PartNames of(String tree) {
        PartNames names = new PartNames();
        if (tree != null) {
            names.add(Jsons.object(tree).getJsonObject("organization"));
        }
        return names;
    }

    private void add(JsonObject item) {
        titles.put(item.getString("id", ""), item.getString("title", ""));
        JsonArray children = item.getOrDefault("children", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        children.getValuesAs(JsonObject.class).forEach(this::add);
    }

    /** The identifier itself where it has no title. */
    String name(String id) {
        String title = titles.getOrDefault(id, "");
        return title.isBlank() ? id : title;
    }
}
