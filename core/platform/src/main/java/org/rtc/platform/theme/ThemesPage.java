package org.rtc.platform.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.spi.access.Scope;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.FormState;

/** Themes that are here, and a list to choose from for each scope of whoever is at work. */
@Named("adminThemes")
@RequestScoped
public class ThemesPage {
    @Inject
    Themes themes;
    @Inject
    ThemeJars jars;
    @Inject
    Places places;
    @Inject
    FormState form;
    @Inject
    Words words;

    public Fragment getFields() {
        List<Themes.Worn> worn = themes.worn();
        Map<Scope, LocalizedText> hubs = places.hubs().stream().collect(Collectors.toMap(hub -> Scope.hub(hub.id()), Places.Hub::name));
        return html -> worn.forEach(each -> field(html, each, hubs.get(each.scope())));
    }

    private void field(Html html, Themes.Worn worn, LocalizedText hub) {
        String name = worn.scope().toString();
        boolean network = hub == null;
        String error = form.error(name);
        String chosen = form.value(name, worn.theme());
        html.open("div", "class", "field").element("label", network ? words.t("platform.theme.network") : words.read(hub).text(), "for", name);
        html.open("select", "id", name, "name", name, "aria-invalid", error == null ? null : "true");
        option(html, "", network ? words.read(jars.fallback().name()).text() : words.t("platform.theme.asNetwork"), chosen);
        jars.all().stream().filter(theme -> !network || !theme.id().equals(Theme.RTC))
                .forEach(theme -> option(html, theme.id(), words.read(theme.name()).text(), chosen));
        if (!chosen.isEmpty() && jars.find(chosen).isEmpty()) {
            option(html, chosen, words.t("platform.theme.missing", chosen), chosen);
        }
        html.close();
        if (error != null) {
            html.open("p", "class", "error").icon("error").text(error).close();
        }
        html.close();
    }

    private static void option(Html html, String value, String text, String chosen) {
        html.element("option", text, "value", value, "selected", value.equals(chosen) ? "selected" : null);
    }
}
