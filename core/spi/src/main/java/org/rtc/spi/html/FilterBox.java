package org.rtc.spi.html;

import java.util.Map;
import java.util.Set;

/**
 * One group of check boxes beside a list. What nothing would be found with is left out, unless it is chosen; a group in
 * which nothing is left is not there.
 *
 * @param values words by value, in order
 * @param counts how many each would give; null where they are not counted
 */
public record FilterBox(String name, String legend, Map<String, String> values, Set<String> chosen, Map<String, Integer> counts)
        implements Fragment {
    @Override
    public void write(Html html) {
        if (values.keySet().stream().noneMatch(this::offered)) {
            return;
        }
        html.open("fieldset").element("legend", legend).open("div", "class", "choices");
        values.forEach((value, text) -> {
            if (offered(value)) {
                choice(html, value, text);
            }
        });
        html.close().close();
    }

    private boolean offered(String value) {
        return counts == null || counts.getOrDefault(value, 0) > 0 || chosen.contains(value);
    }

    private void choice(Html html, String value, String text) {
        html.open("label", "class", "check").empty("input", "type", "checkbox", "name", name, "value", value,
                "checked", chosen.contains(value) ? "checked" : null).element("span", text);
        if (counts != null) {
            html.element("span", counts.getOrDefault(value, 0).toString(), "class", "end");
        }
        html.close();
    }
}
