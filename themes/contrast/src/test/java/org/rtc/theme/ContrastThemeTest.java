package org.rtc.theme;

import org.rtc.testkit.ThemeContract;

class ContrastThemeTest implements ThemeContract {
    @Override
    public String theme() {
        return "contrast";
    }

    /** WCAG 2.2, success criterion 1.4.6, level AAA. */
    @Override
    public double textContrast() {
        return 7;
    }
}
