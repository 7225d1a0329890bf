package org.rtc.catalogue.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.EntryKind;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.activity.State;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

class IcsWriterTest {
    private static ActivityRow row(State state, int sequence, String start, String end, String zone) {
        Dates dates = new Dates(start, end, zone);
        return new ActivityRow(12L, "abc@rtc", sequence, state, state == State.CANCELLED ? "Huracán" : null, LocalizedText.of(Lang.ES, "Taller de agua"), LocalizedText.EMPTY,
                Kind.WORKSHOP, Mode.IN_PERSON, "CL", "Santiago", start, end, zone, dates.startsAt(), dates.endsAt(), " 3 ", " es ", null, null, EntryKind.NONE, null,
                Instant.parse("2027-01-01T10:00:00Z"), null, 1);
    }

    private static String ics(ActivityRow row) {
        StringWriter out = new StringWriter();
        try {
            new IcsWriter("https://rtc.example", Lang.ES).add(List.of(row)).write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        String ics = out.toString();
        assertThat(Biweekly.parse(ics).first().validate(ICalVersion.V2_0).toString()).as("what a reader of RFC 5545 finds wrong").isEmpty();
        assertThat(ics.split("\r\n")).as("lines of 75 octets at most").allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        return ics.replace("\r\n ", "");
    }

    @Test
    void timesStandOnTheClocksOfThePlaceWithTheRulesOfItsZone() {
        String ics = ics(row(State.PUBLISHED, 0, "2027-03-01T09:00", "2027-03-03T17:00", "America/Santiago"));

        assertThat(ics).contains("DTSTART;TZID=America/Santiago:20270301T090000", "DTEND;TZID=America/Santiago:20270303T170000")
                .contains("BEGIN:VTIMEZONE", "TZID:America/Santiago", "BEGIN:DAYLIGHT", "TZOFFSETTO:-0300", "TZOFFSETTO:-0400")
                .contains("UID:abc@rtc", "SEQUENCE:0", "STATUS:CONFIRMED", "https://rtc.example/catalogue/12");
    }

    @Test
    void aCancellationKeepsTheIdentifierAndRaisesTheSequence() {
        String ics = ics(row(State.CANCELLED, 2, "2027-03-01T09:00", "2027-03-03T17:00", "America/Tegucigalpa"));

        assertThat(ics).contains("UID:abc@rtc", "SEQUENCE:2", "STATUS:CANCELLED", "Huracán");
    }

    @Test
    void anotherProgramReadsTheSameMoments() {
        ActivityRow row = row(State.PUBLISHED, 3, "2027-03-01T09:00", "2027-04-20T17:00", "America/Santiago");

        VEvent read = Biweekly.parse(ics(row)).first().getEvents().get(0);

        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(row.startsAt());
        assertThat(read.getDateEnd().getValue().toInstant()).as("after the clocks went back").isEqualTo(row.endsAt());
        assertThat(read.getUid().getValue()).isEqualTo(row.uid());
        assertThat(read.getSequence().getValue()).isEqualTo(3);
    }

    @Test
    void theRulesOfAZoneReachFromTheFirstToTheLast() {
        ActivityRow old = row(State.PUBLISHED, 0, "2011-10-17T09:00", "2011-10-19T17:00", "America/Santiago");
        ActivityRow late = row(State.PUBLISHED, 0, "2027-12-01T09:00", "2027-12-03T17:00", "America/Santiago");
        StringWriter out = new StringWriter();
        try {
            new IcsWriter("https://rtc.example", Lang.ES).add(List.of(old, late)).write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }

        assertThat(Biweekly.parse(out.toString()).first().getEvents()).extracting(e -> e.getDateStart().getValue().toInstant()).containsExactly(old.startsAt(), late.startsAt());
    }

    @Test
    void wholeDaysEndWhereTheNextDayBegins() {
        assertThat(ics(row(State.PUBLISHED, 0, "2011-10-17", "2011-10-19", "America/Sao_Paulo")))
                .contains("DTSTART;VALUE=DATE:20111017", "DTEND;VALUE=DATE:20111020").doesNotContain("VTIMEZONE");
    }
}
