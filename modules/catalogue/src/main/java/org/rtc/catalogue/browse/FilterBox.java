package org.rtc.catalogue.browse;

import java.util.Map;
import java.util.Set;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** One group of check boxes beside the list. @param counts how many each would give; null where they are not counted */
record FilterBox(String name, String legend, Map<String, String> values, Set<String> chosen, Map<String, Integer> counts) implements Fragment {
    @Override
    public void write(Html html) {
        html.open("fieldset").element("legend", legend).open("div", "class", "choices");
        values.forEach((value, text) -> {
            boolean checked = chosen.contains(value);
            Integer count = counts == null ? null : counts.getOrDefault(value, 0);
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
