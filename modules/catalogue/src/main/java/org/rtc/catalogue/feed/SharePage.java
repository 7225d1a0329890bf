package org.rtc.catalogue.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.web.Hosts;

/** How offices and programs take the catalogue with them. */
@Named("catalogueSharePage")
@RequestScoped
public class SharePage {
    @Inject
    Hosts hosts;
    @Inject
    Viewer viewer;

    /** The one line that an office puts into its page. */
    public String getWidget() {
        return "<iframe src=\"" + hosts.application() + "/catalogue/widget?lang=" + viewer.lang().tag()
                + "\" title=\"RTC\" width=\"100%\" height=\"420\" loading=\"lazy\"></iframe>";
    }

    public Map<String, String> getAddresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("iCalendar", hosts.application() + "/catalogue/calendar.ics");
        addresses.put("Atom", hosts.application() + "/catalogue/feed.atom");
        addresses.put("OAI-PMH 2.0", hosts.application() + "/oai?verb=Identify");
        addresses.put("CSV", hosts.application() + "/catalogue/activities.csv");
        addresses.put("JSON", hosts.application() + "/api/v1/catalogue/activities");
        return addresses;
    }
}
