package org.rtc.catalogue.oai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.Published;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.ActivityFilter;
import org.rtc.catalogue.activity.ActivityList;
import org.rtc.catalogue.activity.ActivityQueries;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

/** What lists and harvests cost does not grow with their rows. */
@RtcTest
class CostTest {
    @Inject
    private Published published;
    @Inject
    private ActivityQueries queries;
    @Inject
    private ActivityList list;
    @Inject
    private OaiAnswer oai;

    @BeforeEach
    void one() {
        Somebody.all();
        published.activity(Some.workshop("Taller de agua", 30));
        published.activity(Some.workshop("Taller de agua", -30));
    }

    private void more() {
        for (int i = 0; i < 12; i++) {
            published.activity(Some.workshop("Taller de agua " + i, 31 + i));
            published.activity(Some.workshop("Taller de agua " + i, -31 - i));
        }
    }

    private void harvest() {
        Map<String, String[]> asked = new LinkedHashMap<>();
        asked.put("verb", new String[] {"ListRecords"});
        asked.put("metadataPrefix", new String[] {"oai_dc"});
        try {
            oai.write(asked, new StringWriter());
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void eachListByDateIsOneStatement() {
        more();

        for (ActivityQueries.Run run : ActivityQueries.Run.values()) {
            assertThat(Sql.count(() -> queries.list(ActivityFilter.ALL, run, null, 10))).as(run.name()).isEqualTo(1);
        }
    }

    @Test
    void theNextPartOfThePastReadsFromWhereTheLastEnded() {
        more();
        String next = queries.list(ActivityFilter.ALL, ActivityQueries.Run.PAST, null, 5).next();

        String sql = Sql.statements(() -> assertThat(queries.list(ActivityFilter.ALL, ActivityQueries.Run.PAST, next, 5).items()).hasSize(5)).get(0);

        assertThat(sql.toLowerCase(Locale.ROOT).split("ends_at <= ", -1)).as("one upper bound, that of the key").hasSize(2);
        assertThat(sql.toLowerCase(Locale.ROOT).split("ends_at < ", -1)).as("once, within the key, and no bound by the clock").hasSize(2);
    }

    @Test
    void aSearchCostsTheSameHoweverMuchItFinds() {
        Runnable search = () -> list.find(new ActivityList.Asked("taller", "all", Map.of(), null), 20);
        search.run();
        int few = Sql.count(search);
        more();
        search.run();

        assertThat(Sql.count(search)).isEqualTo(few);
    }

    @Test
    void aHarvestCostsTheSameHoweverMuchItGives() {
        int few = Sql.count(this::harvest);
        more();

        assertThat(Sql.count(this::harvest)).isEqualTo(few);
    }
}
