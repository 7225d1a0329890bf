package org.rtc.platform.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Html;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/** Words and times as this reader gets them, for pieces of pages that Java writes. */
@RequestScoped
public class Words {
    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    public String of(String key, Object... arguments) {
        return texts.get(viewer.lang(), key, arguments);
    }

    public String read(LocalizedText text) {
        return text.in(viewer.lang()).text();
    }

    /** A moment to the minute, in the reader's zone. */
    public void moment(Html html, Instant at) {
        if (at != null) {
            html.element("time", format(FormatStyle.SHORT).format(at.atZone(viewer.zone())), "datetime", at.toString(), "class", "nowrap");
        }
    }

    /** The day of a moment, in the reader's zone. */
    public void day(Html html, Instant at) {
        html.element("time", DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(viewer.lang().locale())
                .format(at.atZone(viewer.zone())), "datetime", at.toString(), "data-as", "date", "class", "nowrap");
    }

    private DateTimeFormatter format(FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time).withLocale(viewer.lang().locale());
    }
}
