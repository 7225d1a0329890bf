package org.rtc.catalogue.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Delivery;
import org.rtc.catalogue.activity.Site;
import org.rtc.spi.people.Places;

/** Leaves out of an activity what this network has no word for: topics of other classifications, countries that are no members. A person adds what fits. */
@ApplicationScoped
public class Familiar {
    private static final int MOST = 15;

    @Inject
    Places places;

    ActivityDetails of(ActivityDetails d) {
        Set<String> topics = places.topics().stream().map(Places.Topic::code).collect(Collectors.toSet());
        String country = d.site().country() == null || places.country(d.site().country()).isEmpty() ? null : d.site().country();
        return new ActivityDetails(d.wording(), d.kind(), d.dates(), new Site(d.site().mode(), country, d.site().venue()),
                d.topics().stream().filter(topics::contains).limit(MOST).toList(),
                new Delivery(tags(d.delivery().languages()), tags(d.delivery().materials()), tags(d.delivery().subtitles()), d.delivery().interpretation()),
                d.host(), d.funding(), d.study(), d.entry(), d.call());
    }

    private static List<String> tags(Collection<String> tags) {
        return tags.stream().filter(tag -> tag.matches("[a-z]{2,3}")).limit(MOST).toList();
    }
}
