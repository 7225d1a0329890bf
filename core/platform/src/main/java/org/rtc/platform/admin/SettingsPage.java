package org.rtc.platform.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.platform.module.ModuleSwitch;
import org.rtc.platform.setting.SettingForm;
import org.rtc.platform.text.PartNames;
import org.rtc.spi.html.Fragment;

/** The settings that parts declare, as one form, grouped by part: the core's first, then modules by their names. */
@Named("adminSettings")
@RequestScoped
public class SettingsPage {
    @Inject
    SettingForm settings;

    @Inject
    SettingField field;

    @Inject
    PartNames names;

    public Fragment getFields() {
        Map<String, List<SettingForm.Row>> parts = settings.rows().stream()
                .collect(Collectors.groupingBy(row -> row.key().substring(0, row.key().indexOf('.')), LinkedHashMap::new, Collectors.toList()));
        return html -> parts.keySet().stream().sorted(Comparator.comparing((String part) -> !ModuleSwitch.core(part)).thenComparing(names::of)).forEach(part -> {
            html.open("section", "class", "mb", "aria-labelledby", "part-" + part).element("h2", names.of(part), "id", "part-" + part);
            parts.get(part).forEach(row -> field.write(html, row));
            html.close();
        });
    }
}
