package org.rtc.catalogue.activity;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;

/** What an activity says of itself, and when that changed last. */
@MappedSuperclass
public abstract class Announced {
    @Embedded
    private Wording wording;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Embedded
    private Dates dates;
    @Embedded
    private Site site;
    private String topics;
    @Embedded
    private Delivery delivery;
    @Embedded
    private Host host;
    @Embedded
    private Funding funding;
    @Embedded
    private Study study;
    @Embedded
    private Entry entry;
    @Embedded
    private Call call;
    private Instant changed;

    /** @throws Problem 422 where what is said breaks a rule */
    final void take(ActivityDetails d, Instant now) {
        ActivityRules.check(d);
        wording = d.wording();
        kind = d.kind();
        dates = d.dates();
        site = d.site();
        topics = Codes.join(d.topics());
        delivery = d.delivery();
        host = d.host();
        funding = d.funding();
        study = d.study();
        entry = d.entry();
        call = d.call();
        changed = now;
    }

    final void changed(Instant now) {
        changed = now;
    }

    public ActivityDetails details() {
        return new ActivityDetails(wording, kind, dates, site, Codes.split(topics), delivery, host == null ? Host.NONE : host,
                funding == null ? Funding.NONE : funding, study, entry, call == null ? Call.NONE : call);
    }

    /** Whose it is: the country's, or the network's where it has none. */
    public Scope scope() {
        return site.country() == null ? Scope.NETWORK : Scope.country(site.country());
    }

    public Instant changed() {
        return changed;
    }
}
