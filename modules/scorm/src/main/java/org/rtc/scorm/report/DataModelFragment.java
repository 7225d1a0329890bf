package org.rtc.scorm.report;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.rtc.scorm.view.Words;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** The raw data model of an attempt, one table for each part of the package. */
final class DataModelFragment implements Fragment {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Map<String, JsonObject> values;
    private final PartNames parts;
    private final Words words;

    DataModelFragment(Map<String, JsonObject> values, PartNames parts, Words words) {
        this.values = values;
        this.parts = parts;
        this.words = words;
    }

    @Override
    public void write(Html html) {
        if (values.isEmpty()) {
            html.element("p", words.t("data.empty"), "class", "muted");
        }
        values.forEach((part, of) -> table(html, part, of));
    }

    private void table(Html html, String part, JsonObject of) {
        html.open("details", "class", "fold").element("summary", parts.name(part))
                .open("div", "class", "scroll").open("table", "class", "table").open("thead").open("tr")
                .element("th", words.t("data.element"), "scope", "col").element("th", words.t("data.value"), "scope", "col")
                .close().close().open("tbody");
        for (String name : of.keySet().stream().sorted(Comparator.comparing(DataModelFragment::counted)).toList()) {
            html.open("tr").open("th", "scope", "row").element("code", name).close()
                    .element("td", of.get(name) instanceof JsonString text ? text.getString() : of.get(name).toString()).close();
        }
        html.close().close().close().close();
    }

    /** So that 2 comes before 10. */
    private static String counted(String name) {
        return NUMBER.matcher(name).replaceAll(number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
    }
}
