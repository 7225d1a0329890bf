package org.rtc.catalogue.activity;

import java.time.Instant;
import java.util.List;
import org.rtc.spi.text.LocalizedText;

/** An activity in a list as REST gives it. */
public record RowJson(String id, String uid, int sequence, String state, String reason, LocalizedText title, LocalizedText summary, String kind,
        String mode, String start, String end, String timeZone, String country, String place, List<String> languages, List<String> topics,
        String office, String provider, Instant changed) {
    static RowJson of(ActivityRow row) {
        return new RowJson(row.id().toString(), row.uid(), row.sequence(), row.state().id(), row.reason(), row.title(),
                row.summary() == null || row.summary().isEmpty() ? null : row.summary(), row.kind().id(), row.mode().id(), row.start(), row.end(),
                row.zone(), row.country(), row.venue(), row.languages(), row.topics(), row.office() == null ? null : row.office().toString(),
                row.provider() == null ? null : row.provider().toString(), row.changed());
    }
}
