package org.rtc.catalogue.announce;

import java.util.Collection;
import java.util.Map;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.web.FormState;

/** A group of check boxes with one name. @param values words by value, in order */
public record Choices(String name, String legend, Map<String, String> values, Collection<String> chosen, FormState form) implements Fragment {
    @Override
    public void write(Html html) {
        html.open("fieldset").element("legend", legend).open("div", "class", "choices across");
        values.forEach((value, text) -> html.open("label", "class", "check")
                .empty("input", "type", "checkbox", "name", name, "value", value, "checked", form.checked(name, value, chosen.contains(value)) ? "checked" : null)
                .element("span", text).close());
        html.close();
        if (form.error(name) != null) {
            html.open("p", "class", "error").icon("error").text(form.error(name)).close();
        }
        html.close();
    }
}
