package org.rtc.theme;

import org.rtc.testkit.ThemeContract;

class RtcThemeTest implements ThemeContract {
    @Override
    public String theme() {
        return "rtc";
    }
}
