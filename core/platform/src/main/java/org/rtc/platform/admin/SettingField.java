package org.rtc.platform.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rtc.platform.setting.Environment;
import org.rtc.platform.setting.SettingForm;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.setting.SettingDef.Type;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.FormState;

/** One setting of the form, as its type asks for. */
@RequestScoped
public class SettingField {
    /** Names the check box that forgets a secret. */
    static final String FORGET = ".forget";

    @Inject
    FormState form;

    @Inject
    Words words;

    void write(Html html, SettingForm.Row row) {
        String error = form.error(row.key());
        html.open("div", "class", "field");
        if (row.type() == Type.YES_NO) {
            tick(html, row);
        } else {
            html.element("label", words.t(row.key()), "for", row.key()).element("p", words.t(row.key() + ".help"), "class", "hint", "id", row.key() + "-h");
            control(html, row, error);
        }
        if (row.fixed()) {
            html.element("p", words.t("platform.settings.fixed", Environment.variable("rtc." + row.key())), "class", "hint");
        } else if (row.type() == Type.SECRET && row.set()) {
            html.open("label", "class", "check").empty("input", "type", "checkbox", "name", row.key() + FORGET, "value", "true")
                    .element("span", words.t("platform.settings.forget")).close();
        }
        if (error != null) {
            html.open("p", "class", "error", "id", row.key() + "-e").icon("error").text(error).close();
        }
        html.close();
    }

    private void tick(Html html, SettingForm.Row row) {
        html.open("label", "class", "check").empty("input", "type", "checkbox", "name", row.key(), "value", "true",
                "checked", form.checked(row.key(), "true", row.value().equals("true")) ? "checked" : null, "disabled", disabled(row))
                .open("span").text(words.t(row.key())).text(" ").element("small", words.t(row.key() + ".help")).close().close();
    }

    private void control(Html html, SettingForm.Row row, String error) {
        String described = row.key() + "-h" + (error == null ? "" : " " + row.key() + "-e");
        String invalid = error == null ? null : "true";
        String value = form.value(row.key(), row.value());
        switch (row.type()) {
            case CHOICE, LANG -> {
                html.open("select", "id", row.key(), "name", row.key(), "aria-describedby", described, "aria-invalid", invalid, "disabled", disabled(row));
                options(row.def()).forEach((option, text) -> html.element("option", text, "value", option, "selected", option.equals(value) ? "selected" : null));
                html.close();
            }
            case LONG_TEXT, LIST -> html.open("textarea", "id", row.key(), "name", row.key(), "rows", "4", "aria-describedby", described,
                    "aria-invalid", invalid, "disabled", disabled(row)).text(value).close();
            default -> html.empty("input", "id", row.key(), "name", row.key(), "type", input(row.type()), "value", value, "autocomplete", "off",
                    "min", bound(row, row.def().least()), "max", bound(row, row.def().most()), "class", row.type() == Type.NUMBER ? "short" : null,
                    "aria-describedby", described, "aria-invalid", invalid, "disabled", disabled(row),
                    "placeholder", row.type() == Type.SECRET && row.set() ? words.t("platform.settings.kept") : null);
        }
    }

    private Map<String, String> options(SettingDef def) {
        Map<String, String> options = new LinkedHashMap<>();
        def.options().forEach(option -> options.put(option, words.t(def.key() + "." + option)));
        if (def.type() == Type.LANG) {
            Lang.ALL.forEach(lang -> options.put(lang.tag(), name(lang.locale())));
        }
        return options;
    }

    private static String name(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private static String bound(SettingForm.Row row, int bound) {
        return row.type() == Type.NUMBER && Math.abs(bound) < SettingDef.LARGEST ? Integer.toString(bound) : null;
    }

    private static String disabled(SettingForm.Row row) {
        return row.fixed() ? "disabled" : null;
    }

    private static String input(Type type) {
        return switch (type) {
            case NUMBER -> "number";
            case SECRET -> "password";
            case EMAIL -> "email";
            case URL -> "url";
            default -> "text";
        };
    }
}
