package org.rtc.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Assets;
import org.rtc.spi.html.Html;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.FormState;

/** {@code <rtc:langs name="title" label="…" value="#{…}"/>}: a text in each language, the reader's tab open; {@code rows} makes areas. */
@FacesComponent(LangsComponent.TYPE)
public class LangsComponent extends UIComponentBase {
    public static final String TYPE = "org.rtc.Langs";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        String name = getAttributes().get("name").toString();
        String label = getAttributes().get("label").toString();
        LocalizedText text = getAttributes().get("value") instanceof LocalizedText given ? given : LocalizedText.EMPTY;
        Html html = new Html(context.getResponseWriter(), get(Assets.class));
        String error = get(FormState.class).error(name);
        html.open("fieldset", "class", "langs", "id", name, "aria-describedby", error == null ? null : name + "-e").open("legend").text(label);
        if (Boolean.parseBoolean(attribute("optional"))) {
            html.text(" ").element("small", "(" + t("web.optional") + ")");
        }
        html.close();
        for (Lang lang : Lang.ALL) {
            pane(html, name, label, lang, get(FormState.class).value(name + "." + lang.tag(), text.get(lang)), error == null ? null : "true");
        }
        html.element("p", t("web.langs.hint"), "class", "hint");
        if (error != null) {
            html.open("p", "class", "error", "id", name + "-e").icon("error").text(error).close();
        }
        html.close();
    }

    private void pane(Html html, String name, String label, Lang lang, String value, String invalid) {
        String id = name + "-" + lang.tag();
        String own = lang.locale().getDisplayLanguage(lang.locale());
        boolean has = !value.isBlank();
        html.empty("input", "type", "radio", "name", name + "-tab", "id", id, "checked", lang == reader() ? "checked" : null)
                .open("label", "for", id, "class", has ? "has" : "lacks")
                .text(own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1))
                .element("span", " (" + t(has ? "web.langs.has" : "web.langs.lacks") + ")", "class", "sr").close()
                .open("div", "class", "pane");
        String said = label + " (" + own + ")";
        String wrong = lang == reader() ? invalid : null;
        if (attribute("rows") == null) {
            html.empty("input", "name", name + "." + lang.tag(), "lang", lang.tag(), "aria-label", said, "value", value, "aria-invalid", wrong);
        } else {
            html.element("textarea", value, "name", name + "." + lang.tag(), "lang", lang.tag(), "aria-label", said, "rows", attribute("rows"),
                    "data-rich", attribute("rich"), "aria-invalid", wrong);
        }
        html.close();
    }

    private String attribute(String name) {
        Object value = getAttributes().get(name);
        return value == null ? null : value.toString();
    }

    private static Lang reader() {
        return get(Viewer.class).lang();
    }

    private static String t(String key) {
        return get(Texts.class).get(reader(), key);
    }

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
