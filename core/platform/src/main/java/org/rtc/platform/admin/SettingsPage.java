package org.rtc.platform.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.platform.setting.Environment;
import org.rtc.platform.setting.SettingForm;
import org.rtc.platform.text.Words;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.FormState;

/** The settings that parts declare, as one form. */
@Named("adminSettings")
@RequestScoped
public class SettingsPage {
    @Inject
    SettingForm settings;

    @Inject
    FormState form;

    @Inject
    Words words;

    public Fragment getFields() {
        List<SettingForm.Row> rows = settings.rows();
        return html -> rows.forEach(row -> field(html, row));
    }

    private void field(Html html, SettingForm.Row row) {
        String error = form.error(row.key());
        html.open("div", "class", "field");
        if (row.type() == SettingDef.Type.YES_NO) {
            html.open("label", "class", "check").empty("input", "type", "checkbox", "name", row.key(), "value", "true",
                    "checked", form.checked(row.key(), "true", row.value().equals("true")) ? "checked" : null,
                    "disabled", row.fixed() ? "disabled" : null)
                    .open("span").text(words.of(row.key())).text(" ").element("small", words.of(row.key() + ".help")).close().close();
        } else {
            html.element("label", words.of(row.key()), "for", row.key()).element("p", words.of(row.key() + ".help"), "class", "hint", "id", row.key() + "-h")
                    .empty("input", "id", row.key(), "name", row.key(), "type", type(row.type()), "value", form.value(row.key(), row.value()),
                            "autocomplete", "off", "aria-describedby", row.key() + "-h", "aria-invalid", error == null ? null : "true",
                            "placeholder", row.type() == SettingDef.Type.SECRET && row.set() ? words.of("platform.settings.kept") : null,
                            "disabled", row.fixed() ? "disabled" : null);
        }
        if (row.fixed()) {
            html.element("p", words.of("platform.settings.fixed", Environment.variable("rtc." + row.key())), "class", "hint");
        }
        if (error != null) {
            html.open("p", "class", "error").icon("error").text(error).close();
        }
        html.close();
    }

    private static String type(SettingDef.Type type) {
        return switch (type) {
            case NUMBER -> "number";
            case SECRET -> "password";
            case EMAIL -> "email";
            case URL -> "url";
            default -> "text";
        };
    }
}
