package org.rtc.catalogue.oai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
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
 * Twenty years of the region's offer: each question that a page, a feed or a harvester asks is answered at once. What each
 * took is in the log. It is run where somebody wants to know, with {@code -Drtc.many=true}, as the rows take a while.
 */
@RtcTest
@EnabledIfSystemProperty(named = "rtc.many", matches = "true")
@DisabledIfSystemProperty(named = "rtc.test.db", matches = "mariadb", disabledReason = "the rows are written in the words of H2")
class FiftyThousandTest {
    private static final int MANY = 50_000;
    /** Far more than it takes, as machines that run tests are busy. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final Logger LOG = Logger.getLogger(FiftyThousandTest.class.getName());

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
            em.createNativeQuery("""
                    insert into cat_activity (uid, state, title, kind, mode, country, start_local, end_local, zone, starts_at, ends_at, start_year, topics, languages, materials,
                      subtitles, interpretation, entry, source, created_by, created, changed, submitted, published)
                    select 'many' || x, case when mod(x, 40) = 0 then 'CANCELLED' else 'PUBLISHED' end, '{"es":"Taller de agua ' || x || '"}',
                      case mod(x, 3) when 0 then 'COURSE' when 1 then 'WORKSHOP' else 'SEMINAR' end, 'IN_PERSON', case mod(x, 2) when 0 then 'HN' else 'DO' end,
                      formatdatetime(dateadd(hour, x * 3 - 120000, timestamp '2026-11-01 00:00:00'), 'yyyy-MM-dd') || 'T09:00',
                      formatdatetime(dateadd(hour, x * 3 - 119976, timestamp '2026-11-01 00:00:00'), 'yyyy-MM-dd') || 'T17:00', 'UTC',
                      dateadd(hour, x * 3 - 120000, timestamp '2026-11-01 09:00:00'), dateadd(hour, x * 3 - 119976, timestamp '2026-11-01 17:00:00'),
                      extract(year from dateadd(hour, x * 3 - 120000, timestamp '2026-11-01 00:00:00')), ' 3 ', ' es ', ' ', ' ', ' ', 'NONE', 'import', 0,
                      timestamp '2026-01-01 00:00:00', dateadd(second, x, timestamp '2026-01-01 00:00:00'), timestamp '2026-01-01 00:00:00', timestamp '2026-01-01 00:00:00'
                    from system_range(1, 50000)""").executeUpdate();
            em.createNativeQuery("insert into cat_activity_topic (activity_id, topic) select id, '3' from cat_activity").executeUpdate();
        });
    }

    @Test
    void whateverIsAskedIsAnsweredAtOnce() {
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
            assertThat(took).as(name).isLessThan(AT_ONCE);
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
