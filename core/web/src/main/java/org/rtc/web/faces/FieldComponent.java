package org.rtc.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Assets;
import org.rtc.spi.html.Html;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.FormState;

/** {@code <rtc:field name="email" label="…" type="email" value="#{…}"/>}: label, hint, input and error of one field. */
@FacesComponent(FieldComponent.TYPE)
public class FieldComponent extends UIComponentBase {
    public static final String TYPE = "org.rtc.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        FormState form = get(FormState.class);
        String name = text("name", null);
        String error = form.error(name);
        Html html = new Html(context.getResponseWriter(), get(Assets.class));
        html.open("div", "class", flag("quiet") ? null : "field")
                .open("label", "for", name, "class", flag("quiet") ? "sr" : null).text(text("label", ""));
        if (flag("optional")) {
            html.text(" ").element("small", "(" + get(Texts.class).get(get(Viewer.class).lang(), "web.optional") + ")");
        }
        html.close();
        if (text("hint", null) != null) {
            html.element("p", text("hint", ""), "class", "hint", "id", name + "-h");
        }
        String value = form.value(name, getAttributes().get("value"));
        if (getAttributes().get("options") instanceof Map<?, ?> options) {
            choice(html, name, value, options, error);
        } else {
            input(html, name, value, error);
        }
        if (error != null) {
            html.open("p", "class", "error", "id", name + "-e").icon("error").text(error).close();
        }
        html.close();
    }

    private void input(Html html, String name, String value, String error) {
        String type = text("type", "text");
        boolean area = type.equals("area");
        boolean password = type.equals("password");
        String[] attributes = {"id", name, "name", name, "class", text("look", null), "type", area ? null : type,
                "value", area || password || value.isEmpty() ? null : value, "autocomplete", text("autocomplete", null),
                "autocapitalize", text("autocomplete", "").equals("username") ? "none" : null,
                "maxlength", text("max", null), "lang", text("language", null), "required", free() ? null : "required",
                "aria-describedby", described(name, error), "aria-invalid", error == null ? null : "true"};
        if (area) {
            html.open("textarea", attributes).text(value).close();
        } else {
            html.empty("input", attributes);
        }
    }

    private void choice(Html html, String name, String value, Map<?, ?> options, String error) {
        html.open("select", "id", name, "name", name, "class", text("look", null),
                "autocomplete", text("autocomplete", null), "required", free() ? null : "required",
                "aria-describedby", described(name, error), "aria-invalid", error == null ? null : "true");
        if (text("empty", null) != null) {
            html.element("option", text("empty", ""), "value", "");
        }
        options.forEach((key, words) -> html.element("option", words.toString(), "value", key.toString(),
                "selected", key.toString().equals(value) ? "selected" : null));
        html.close();
    }

    private String described(String name, String error) {
        String hint = text("hint", null) == null ? "" : name + "-h";
        String both = (hint + (error == null ? "" : " " + name + "-e")).strip();
        return both.isEmpty() ? null : both;
    }

    private String text(String attribute, String fallback) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? fallback : value.toString();
    }

    private boolean free() {
        return flag("optional") || flag("quiet");
    }

    private boolean flag(String attribute) {
        return Boolean.parseBoolean(text(attribute, "false"));
    }

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
