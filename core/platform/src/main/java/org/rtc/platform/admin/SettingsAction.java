package org.rtc.platform.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.platform.setting.SettingForm;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Changes settings. */
@ApplicationScoped
public class SettingsAction implements Action {
    @Inject
    SettingForm settings;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        Map<String, String> values = new LinkedHashMap<>();
        settings.rows().stream().filter(row -> !row.fixed()).forEach(row -> values.put(row.key(),
                row.type() == SettingDef.Type.YES_NO ? Boolean.toString(form.checked(row.key())) : form.get(row.key())));
        settings.change(values);
        settings.rows().stream().filter(row -> row.type() == SettingDef.Type.SECRET && form.checked(row.key() + SettingField.FORGET)
                && form.get(row.key()).isEmpty()).forEach(row -> settings.forget(row.key()));
        flash.good("platform.saved");
        return "/admin/settings";
    }
}
