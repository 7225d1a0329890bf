package org.rtc.catalogue.activity;

import java.time.Instant;
import java.util.List;
import org.rtc.spi.text.LocalizedText;

/** An activity as REST gives it. What is not known is left out. */
public record ActivityJson(String id, String uid, int sequence, String state, String reason, LocalizedText title, LocalizedText summary,
        LocalizedText description, String kind, String mode, String start, String end, String timeZone, String country, String place,
        List<String> languages, List<String> materials, List<String> subtitles, List<String> interpretation, List<String> topics,
        String office, String provider, String contact, String funder, LocalizedText covers, Integer hours, Boolean certificate,
        Boolean register, String link, String course, String until, Integer capacity, Integer quota, Boolean waitingList, String group, NewActivity.CallJson call, Instant changed) {
    static ActivityJson of(Activity a) {
        ActivityDetails d = a.details();
        return new ActivityJson(Long.toString(a.getId()), a.uid(), a.sequence(), a.state().id(), a.reason(), d.wording().title(),
                known(d.wording().summary()), known(d.wording().description()), d.kind().id(), d.site().mode().id(), d.dates().start(),
                d.dates().end(), d.dates().zone(), d.site().country(), d.site().venue(), d.delivery().languages(), d.delivery().materials(),
                d.delivery().subtitles(), d.delivery().interpretation(), d.topics(), text(d.host().office()), text(d.host().provider()),
                d.host().contact(), d.funding().funder(), known(d.funding().covers()), d.study().hours(), d.study().certificate(),
                d.entry().kind() == EntryKind.PORTAL, d.entry().link(), text(d.entry().course()), d.entry().until(), d.entry().capacity(),
                d.entry().quota(), d.entry().waitingList(), text(d.host().group()), NewActivity.CallJson.of(d.call()), a.changed());
    }

    private static LocalizedText known(LocalizedText text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }
}
