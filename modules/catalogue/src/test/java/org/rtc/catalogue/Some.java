package org.rtc.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.Delivery;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.activity.Site;
import org.rtc.catalogue.activity.Wording;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Activities of the tests. */
public final class Some {
    private Some() {
    }

    /** A workshop on water in Honduras, two days long, beginning in so many days. */
    public static ActivityDetails workshop(String title, int inDays) {
        return workshop(title, inDays, "HN", "3");
    }

    public static ActivityDetails workshop(String title, int inDays, String country, String topic) {
        LocalDate day = LocalDate.now().plusDays(inDays);
        return new ActivityDetails(new Wording(LocalizedText.of(Lang.ES, title), null, null), Kind.WORKSHOP,
                new Dates(day + "T09:00", day.plusDays(1) + "T17:00", "America/Tegucigalpa"), new Site(Mode.IN_PERSON, country, null),
                List.of(topic), new Delivery(List.of("es"), List.of(), List.of(), List.of()));
    }
}
