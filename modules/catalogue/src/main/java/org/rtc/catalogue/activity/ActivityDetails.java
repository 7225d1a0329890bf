package org.rtc.catalogue.activity;

import java.util.List;

/** All that is announced of an activity. @param topics codes of the classification in force */
public record ActivityDetails(Wording wording, Kind kind, Dates dates, Site site, List<String> topics, Delivery delivery,
        Host host, Funding funding, Study study, Entry entry, Call call) {
    public ActivityDetails {
        topics = List.copyOf(topics);
    }

    /** The least that can be said. */
    public ActivityDetails(Wording wording, Kind kind, Dates dates, Site site, List<String> topics, Delivery delivery) {
        this(wording, kind, dates, site, topics, delivery, Host.NONE, Funding.NONE, Study.NONE, Entry.none(), Call.NONE);
    }

    public ActivityDetails with(Dates changed) {
        return new ActivityDetails(wording, kind, changed, site, topics, delivery, host, funding, study, entry, call);
    }

    public ActivityDetails with(Wording changed) {
        return new ActivityDetails(changed, kind, dates, site, topics, delivery, host, funding, study, entry, call);
    }

    public ActivityDetails with(Host changed) {
        return new ActivityDetails(wording, kind, dates, site, topics, delivery, changed, funding, study, entry, call);
    }

    public ActivityDetails with(Funding changed) {
        return new ActivityDetails(wording, kind, dates, site, topics, delivery, host, changed, study, entry, call);
    }

    public ActivityDetails with(Study changed) {
        return new ActivityDetails(wording, kind, dates, site, topics, delivery, host, funding, changed, entry, call);
    }

    public ActivityDetails with(Entry changed) {
        return new ActivityDetails(wording, kind, dates, site, topics, delivery, host, funding, study, changed, call);
    }

    public ActivityDetails with(Call changed) {
        return new ActivityDetails(wording, kind, dates, site, topics, delivery, host, funding, study, entry, changed);
    }
}
