package org.rtc.learning.course;

import java.util.Map;
import java.util.Set;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** One group of check boxes beside a list. What nothing would be found with is left out, unless it is chosen. */
record FilterBox(String name, String legend, Map<String, String> values, Map<String, Set<String>> chosen,
        Map<String, Map<String, Integer>> counts) implements Fragment {
    @Override
    public void write(Html html) {
        if (values.isEmpty()) {
            return;
        }
        Map<String, Integer> known = counts.get(name);
        html.open("fieldset").element("legend", legend).open("div", "class", "choices");
        values.forEach((value, text) -> {
            boolean checked = chosen.get(name).contains(value);
            Integer count = known == null ? null : known.getOrDefault(value, 0);
            if (count == null || count > 0 || checked) {
                html.open("label", "class", "check").empty("input", "type", "checkbox", "name", name, "value", value,
                        "checked", checked ? "checked" : null).element("span", text);
                if (count != null) {
                    html.element("span", count.toString(), "class", "end");
                }
                html.close();
            }
        });
        html.close().close();
    }
}
