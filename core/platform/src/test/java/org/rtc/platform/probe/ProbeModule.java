package org.rtc.platform.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.setting.SettingDef.Type;

/** A part that exists for these tests. */
@ApplicationScoped
public class ProbeModule implements RtcModule {
    @Override
    public String id() {
        return "probe";
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(new NoticeKind("probe.news", true), new NoticeKind("probe.quiet", false));
    }

    @Override
    public List<SettingDef> settings() {
        return List.of(new SettingDef("probe.days", Type.NUMBER, "14"), new SettingDef("probe.open", Type.YES_NO, "false"),
                new SettingDef("probe.key", Type.SECRET, ""), new SettingDef("probe.contact", Type.EMAIL, ""),
                new SettingDef("probe.site", Type.URL, ""), new SettingDef("probe.motto", Type.TEXT, "Saber"),
                SettingDef.number("probe.hours", 8, 1, 24), SettingDef.choice("probe.colour", "red", "blue"),
                new SettingDef("probe.words", Type.LIST, "uno\ndos"), new SettingDef("probe.lang", Type.LANG, "es"));
    }
}
