package org.rtc.catalogue.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rtc.catalogue.Somebody.FOCAL;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.Published;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.ActivityList;
import org.rtc.catalogue.activity.ActivityResource;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.activity.Call;
import org.rtc.catalogue.activity.Entry;
import org.rtc.catalogue.activity.Funding;
import org.rtc.catalogue.activity.Origin;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

@RtcTest
class CallsTest {
    private static final ZoneId ZONE = ZoneId.of("America/Tegucigalpa");

    @Inject
    private CallQueries calls;
    @Inject
    private ActivityList list;
    @Inject
    private Published published;
    @Inject
    private Activities activities;
    @Inject
    private ActivityResource resource;

    @BeforeEach
    void people() {
        Somebody.all();
    }

    private static Call call(String about, int days) {
        return Call.of(LocalizedText.of(Lang.ES, about), LocalDate.now(ZONE).plusDays(days).toString(), ZONE, "https://donor.example/terms");
    }

    @Test
    void openCallsAreListedByWhenTheyCloseAndByDonor() {
        long late = published.activity(Some.workshop("Seminario", 60).with(call("Ponencias", 20)).with(new Funding("BID", null)));
        long soon = published.activity(Some.workshop("Taller", 60).with(call("Becas", 5)));
        published.activity(Some.workshop("Pasado", 60).with(call("Ya cerró", -2)));
        As.person(FOCAL, () -> activities.draft(Some.workshop("Borrador", 60).with(call("Nadie la ve", 5)), Origin.FORM));

        assertThat(calls.calls(null)).extracting(CallRow::id).containsExactly(soon, late);
        assertThat(calls.calls("BID")).extracting(CallRow::id).containsExactly(late);
        assertThat(calls.funders()).containsExactly("BID");
    }

    @Test
    void aCallIsOpenUntilTheEndOfItsDayOnTheClocksOfThePlace() {
        long today = published.activity(Some.workshop("Taller", 60).with(call("Hoy", 0)));

        assertThat(calls.calls(null)).extracting(CallRow::id).containsExactly(today);
    }

    @Test
    void registrationsWithADateToComeAreThereToo() {
        Entry entry = Entry.portal(20, null, true).until(LocalDate.now(ZONE).plusDays(10).toString(), ZONE);
        long id = published.activity(Some.workshop("Taller", 30).with(entry));
        published.activity(Some.workshop("Sin fecha", 30).with(Entry.portal(20, null, true)));

        assertThat(calls.registrations(null)).extracting(CallRow::id).containsExactly(id);
    }

    @Test
    void aSearchFindsWhatIsCalledForAndIsNarrowedByDonor() {
        long bid = published.activity(Some.workshop("Taller", 60).with(call("Becas de viaje", 5)).with(new Funding("Banco de Pruebas", null)));
        long other = published.activity(Some.workshop("Seminario", 60).with(call("Becas de estudio", 5)).with(new Funding("Otro", null)));

        assertThat(found(Map.of())).containsExactlyInAnyOrder(bid, other);
        assertThat(found(Map.of("funder", Set.of("Banco de Pruebas")))).containsExactly(bid);
    }

    private List<Long> found(Map<String, Set<String>> facets) {
        return list.find(new ActivityList.Asked("becas", "all", facets, null), 10).part().items().stream().map(ActivityRow::id).toList();
    }

    @Test
    void programsGetTheCallWithItsActivity() {
        long id = published.activity(Some.workshop("Taller", 60).with(call("Becas", 5)));

        var json = resource.get(Long.toString(id));

        assertThat(json.call().about().get(Lang.ES)).isEqualTo("Becas");
        assertThat(json.call().link()).isEqualTo("https://donor.example/terms");
    }

    @Test
    void anAddressThatBrowsersShouldNotFollowIsRefused() {
        Call bad = Call.of(LocalizedText.of(Lang.ES, "Becas"), null, ZONE, "javascript:alert(1)");

        As.person(FOCAL, () -> assertThatThrownBy(() -> activities.draft(Some.workshop("Taller", 60).with(bad), Origin.FORM))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.errors()).extracting(Problem.FieldError::field).containsExactly("callLink")));
    }

    @Test
    void theListCostsOneStatementHoweverLong() {
        for (int i = 0; i < 8; i++) {
            published.activity(Some.workshop("Taller " + i, 60 + i).with(call("Becas " + i, 5 + i)));
        }

        assertThat(Sql.count(() -> assertThat(calls.calls(null)).hasSize(8))).isEqualTo(1);
    }
}
