package org.rtc.experts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rtc.experts.Ids;
import org.rtc.spi.text.LocalizedText;

/** A request as REST gives it. */
public record RequestJson(String id, String country, String office, LocalizedText title, LocalizedText terms, LocalDate starts, LocalDate ends,
        LocalDate answerBy, String zone, String place, String city, String funding, String fundingNote, List<String> topics,
        List<String> phases, List<String> languages, String level, String status, String outcome, String outcomeNote, Instant created) {
    static RequestJson of(ExpertRequest r) {
        RequestDetails d = r.details();
        return new RequestJson(r.getId().toString(), d.country(), d.office() == null ? null : d.office().toString(), d.title(), d.terms(),
                d.starts(), d.ends(), d.answerBy(), d.zone(), Ids.of(d.place()), d.city(), Ids.of(d.funding()), d.fundingNote(), d.topics(),
                d.phases(), d.languages(), Ids.of(d.level()), r.isOpen() ? "open" : "closed", Ids.of(r.getOutcome()), r.getOutcomeNote(), r.getCreated());
    }
}
