package org.rtc.experts.directory;

import java.util.Map;
import java.util.Set;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** One group of check boxes beside the list. What nobody would be found with is left out, unless it is chosen. */
record FilterBox(String name, String legend, Map<String, String> values, Set<String> chosen, Map<String, Integer> counts) implements Fragment {
    @Override
    public void write(Html html) {
        if (values.keySet().stream().noneMatch(v -> counts.getOrDefault(v, 0) > 0 || chosen.contains(v))) {
            return;
        }
        html.open("fieldset").element("legend", legend).open("div", "class", "choices");
        values.forEach((value, text) -> {
            int count = counts.getOrDefault(value, 0);
            boolean checked = chosen.contains(value);
            if (count > 0 || checked) {
                html.open("label", "class", "check").empty("input", "type", "checkbox", "name", name, "value", value, "checked", checked ? "checked" : null)
                        .element("span", text).element("span", Integer.toString(count), "class", "end").close();
            }
        });
        html.close().close();
    }
}
