package org.rtc.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rtc.spi.html.Assets;
import org.rtc.spi.html.Html;
import org.rtc.spi.web.FormState;

/** {@code <rtc:choices name="topics" label="…" options="#{map}" chosen="#{list}"/>}: a group of check boxes, or of radio buttons. */
@FacesComponent(ChoicesComponent.TYPE)
public class ChoicesComponent extends UIComponentBase {
    public static final String TYPE = "org.rtc.Choices";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Html html = new Html(context.getResponseWriter(), CDI.current().select(Assets.class).get());
        FormState form = CDI.current().select(FormState.class).get();
        String name = getAttributes().get("name").toString();
        boolean one = "true".equals(String.valueOf(getAttributes().get("one")));
        Collection<?> chosen = getAttributes().get("chosen") instanceof Collection<?> many ? many
                : getAttributes().get("chosen") == null ? List.of() : List.of(getAttributes().get("chosen").toString());
        html.open("fieldset").element("legend", getAttributes().get("label").toString());
        if (getAttributes().get("hint") != null) {
            html.element("p", getAttributes().get("hint").toString(), "class", "hint");
        }
        html.open("div", "class", one ? "choices" : "choices across");
        ((Map<?, ?>) getAttributes().get("options")).forEach((value, words) -> html.open("label", "class", "check")
                .empty("input", "type", one ? "radio" : "checkbox", "name", name, "value", value.toString(),
                        "checked", form.checked(name, value.toString(), chosen.contains(value)) ? "checked" : null)
                .element("span", words.toString()).close());
        html.close();
        if (form.error(name) != null) {
            html.open("p", "class", "error").icon("error").text(form.error(name)).close();
        }
        html.close();
    }
}
