package org.rtc.platform.theme;

import org.rtc.spi.text.LocalizedText;

/**
 * The clothes of the pages, from a jar of its own: colours, size of type, woven patterns.
 *
 * @param contrast whether it is made for those who need strong contrast
 */
public record Theme(String id, LocalizedText name, boolean contrast) {
    /** What everybody sees where nothing else was chosen; it comes with the platform. */
    public static final String RTC = "rtc";

    /** Its colours and the page kit's shapes in one file, below {@code assets/}. */
    public String stylesheet() {
        return "theme-" + id + "/page.css";
    }
}
