package org.rtc.catalogue.oai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.StringWriter;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.ActivityFilter;
import org.rtc.catalogue.activity.ActivityQueries;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Similar;
import org.rtc.catalogue.browse.CountQueries;
import org.rtc.catalogue.call.CallQueries;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

/**
 * Twenty years of the region's offer: what each question takes that a page, a feed or a harvester asks is told in the log. A
 * measurement, which its name keeps out of the tests; CONTRIBUTING tells how it is run.
 */
@RtcTest
class FiftyThousandActivities {
    private static final int MANY = 50_000;
    private static final int AT_A_TIME = 500;
    private static final Logger LOG = Logger.getLogger(FiftyThousandActivities.class.getName());

    @Inject
    private EntityManager em;
    @Inject
    private ActivityQueries queries;
    @Inject
    private CountQueries counts;
    @Inject
    private CallQueries calls;
    @Inject
    private Similar similar;
    @Inject
    private OaiAnswer oai;

    private void many() {
        Somebody.all();
        Tx.run(() -> {
            for (int from = 1; from < MANY; from += AT_A_TIME) {
                em.createNativeQuery("""
                        insert into cat_activity (uid, state, title, kind, mode, country, start_local, end_local, zone, starts_at, ends_at, start_year, topics, languages, materials,
                          subtitles, interpretation, entry, source, created_by, created, changed, submitted, published) values\s"""
                        + IntStream.range(from, from + AT_A_TIME).mapToObj(FiftyThousandActivities::row).collect(Collectors.joining(", "))).executeUpdate();
            }
            em.createNativeQuery("insert into cat_activity_topic (activity_id, topic) select id, '3' from cat_activity").executeUpdate();
        });
    }

    /** One every three hours, from 2013 on. */
    private static String row(int x) {
        LocalDateTime start = LocalDateTime.of(2026, 11, 1, 9, 0).plusHours(x * 3L - 120_000);
        LocalDateTime end = start.plusHours(32);
        return "('many%d', '%s', '{\"es\":\"Taller de agua %d\"}', '%s', 'IN_PERSON', '%s', '%sT09:00', '%sT17:00', 'UTC', '%s', '%s', %d, ' 3 ', ' es ', ' ', ' ', ' ', 'NONE', 'import', 0, "
                .formatted(x, x % 40 == 0 ? "CANCELLED" : "PUBLISHED", x, List.of("COURSE", "WORKSHOP", "SEMINAR").get(x % 3), x % 2 == 0 ? "HN" : "DO",
                        start.toLocalDate(), end.toLocalDate(), Timestamp.valueOf(start), Timestamp.valueOf(end), start.getYear())
                + "'2026-01-01 00:00:00', '" + Timestamp.valueOf(LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(x)) + "', '2026-01-01 00:00:00', '2026-01-01 00:00:00')";
    }

    @Test
    void eachQuestionIsTimed() {
        many();
        assertThat(em.createNativeQuery("select count(*) from cat_activity").getSingleResult()).asString().isEqualTo(Integer.toString(MANY));
        ActivityFilter water = new ActivityFilter(Set.of("3"), Set.of(Kind.COURSE), Set.of(), Set.of("es"), Set.of("HN"), null, null, null, null, null, null);
        Instant month = LocalDate.of(2027, 3, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Map<String, Runnable> questions = new LinkedHashMap<>();
        for (ActivityQueries.Run run : ActivityQueries.Run.values()) {
            questions.put("list " + run, () -> assertThat(queries.list(ActivityFilter.ALL, run, null, 25).items()).isNotEmpty());
            questions.put("narrowed list " + run, () -> queries.list(water, run, null, 25));
        }
        questions.put("a month", () -> assertThat(queries.list(ActivityFilter.ALL.between(month, month.plus(Duration.ofDays(31))), ActivityQueries.Run.ALL, null, 2000).items()).hasSizeGreaterThan(200));
        questions.put("Atom", () -> assertThat(queries.changed(ActivityFilter.ALL, 50)).hasSize(50));
        questions.put("REST, the newest", () -> assertThat(queries.newest(ActivityFilter.ALL, 0, null, 20).items()).hasSize(20));
        questions.put("by topic", counts::byTopic);
        questions.put("map", counts::byCountry);
        questions.put("calls", () -> calls.calls(null));
        questions.put("duplicates", () -> similar.to(LocalizedText.of(Lang.ES, "Taller de agua 41000"), new Dates("2027-03-01", "2027-03-02", "UTC"), 0));
        questions.put("OAI-PMH, the first part", () -> harvest(Map.of("verb", "ListRecords", "metadataPrefix", "oai_dc")));
        questions.put("OAI-PMH, far in", () -> harvest(Map.of("verb", "ListRecords", "metadataPrefix", "oai_dc", "from", "2026-01-01T13:00:00Z")));
        questions.put("OAI-PMH, of itself", () -> harvest(Map.of("verb", "Identify")));

        questions.forEach((name, question) -> {
            question.run();
            Instant began = Instant.now();
            question.run();
            Duration took = Duration.between(began, Instant.now());
            LOG.info(name + ": " + took.toMillis() + " ms with " + MANY + " activities");
        });
    }

    private void harvest(Map<String, String> asked) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        asked.forEach((name, value) -> parameters.put(name, new String[] {value}));
        StringWriter out = new StringWriter();
        try {
            oai.write(parameters, out);
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
        assertThat(List.of(out.toString())).noneMatch(text -> text.contains("<error"));
    }
}
