package org.rtc.catalogue.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rtc.catalogue.Somebody.FOCAL;
import static org.rtc.catalogue.Somebody.HUB;
import static org.rtc.catalogue.Somebody.LEARNER;
import static org.rtc.catalogue.Somebody.OTHER_HUB;
import static org.rtc.catalogue.Somebody.SECRETARIAT;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.api.ActivityDraft;
import org.rtc.catalogue.api.ActivityInfo;
import org.rtc.catalogue.api.Catalogue;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

@RtcTest
class ActivitiesTest {
    @Inject
    private Activities activities;
    @Inject
    private ActivityQueries queries;
    @Inject
    private ActivityList list;
    @Inject
    private Catalogue catalogue;
    @Inject
    private EntityManager em;

    @BeforeEach
    void people() {
        Somebody.all();
    }

    private long draft(String title, int inDays) {
        return As.person(FOCAL, () -> activities.draft(Some.workshop(title, inDays), Origin.FORM));
    }

    private long published(String title, int inDays) {
        long id = draft(title, inDays);
        As.person(FOCAL, () -> activities.submit(id));
        As.person(HUB, () -> activities.publish(id));
        return id;
    }

    private State state(long id) {
        return em.find(Activity.class, id).state();
    }

    @Test
    void anOfficeAnnouncesAndItsHubPublishes() {
        long id = draft("Taller de agua", 40);
        assertThat(queries.list(ActivityFilter.ALL, ActivityQueries.Run.UPCOMING, null, 10).items()).isEmpty();

        As.person(FOCAL, () -> activities.submit(id));
        As.person(HUB, () -> activities.publish(id));

        assertThat(queries.list(ActivityFilter.ALL, ActivityQueries.Run.UPCOMING, null, 10).items()).extracting(ActivityRow::id).containsExactly(id);
    }

    @Test
    void nobodyElsesHubOrFocalPointPublishes() {
        long id = draft("Taller de agua", 40);
        As.person(FOCAL, () -> activities.submit(id));

        assertThatThrownBy(() -> As.person(OTHER_HUB, () -> activities.publish(id))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> As.person(FOCAL, () -> activities.publish(id))).isInstanceOf(Forbidden.class);
        assertThat(state(id)).isEqualTo(State.SUBMITTED);
    }

    @Test
    void nobodyAnnouncesForAnotherCountry() {
        assertThatThrownBy(() -> As.person(FOCAL, () -> activities.draft(Some.workshop("Taller", 9, "DO", "3"), Origin.FORM))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> As.person(LEARNER, () -> activities.draft(Some.workshop("Taller", 9), Origin.FORM))).isInstanceOf(Forbidden.class);
        long id = draft("Taller de agua", 40);
        assertThatThrownBy(() -> As.person(FOCAL, () -> activities.change(id, Some.workshop("Taller", 9, "DO", "3")))).isInstanceOf(Forbidden.class);
    }

    @Test
    void aDraftIsSentBackWithAReasonAndSubmittedAgain() {
        long id = draft("Taller de agua", 40);
        As.person(FOCAL, () -> activities.submit(id));
        assertThatThrownBy(() -> As.person(HUB, () -> activities.sendBack(id, " "))).isInstanceOf(Problem.class);

        As.person(HUB, () -> activities.sendBack(id, "Falta el lugar"));

        assertThat(state(id)).isEqualTo(State.RETURNED);
        assertThat(em.find(Activity.class, id).reason()).isEqualTo("Falta el lugar");
        As.person(FOCAL, () -> activities.submit(id));
        assertThat(state(id)).isEqualTo(State.SUBMITTED);
    }

    @Test
    void eachStepHasItsState() {
        long id = draft("Taller de agua", 40);

        assertThatThrownBy(() -> As.person(HUB, () -> activities.publish(id))).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(409));
        assertThatThrownBy(() -> As.person(HUB, () -> activities.cancel(id, "No"))).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(409));
    }

    @Test
    void aDraftMayLackDatesButIsNotSubmittedWithoutThem() {
        ActivityDetails d = Some.workshop("Taller", 3);
        long id = As.person(FOCAL, () -> activities.draft(d.with(new Dates(null, null, "UTC")), Origin.FORM));

        assertThatThrownBy(() -> As.person(FOCAL, () -> activities.submit(id)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.errors()).extracting(Problem.FieldError::field).containsExactly("start"));
    }

    @Test
    void whatIsWrongIsSaidOfEachField() {
        NewActivity wrong = new NewActivity(LocalizedText.EMPTY, null, null, "party", "in-person", "2027-13-01", null, "Mars/Base", "HN", null, List.of("es"),
                null, null, null, List.of("3"), null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertThatThrownBy(wrong::details).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.errors()).extracting(Problem.FieldError::field).containsExactly("title", "kind", "timeZone", "start"));
    }

    @Test
    void calendarsHearOfEachChangeAfterThePublication() {
        long id = published("Taller de agua", 40);
        assertThat(em.find(Activity.class, id).sequence()).isZero();

        As.person(FOCAL, () -> activities.change(id, Some.workshop("Taller de agua", 50)));
        As.person(FOCAL, () -> activities.cancel(id, "Huracán"));

        Activity activity = em.find(Activity.class, id);
        assertThat(activity.sequence()).isEqualTo(2);
        assertThat(activity.state()).isEqualTo(State.CANCELLED);
        assertThatThrownBy(() -> As.person(FOCAL, () -> activities.change(id, Some.workshop("Otra", 50)))).isInstanceOf(Problem.class);
    }

    @Test
    void whatWasPostponedIsPublishedAgainWithItsNewDates() {
        long id = published("Taller de agua", 40);
        As.person(FOCAL, () -> activities.postpone(id, "Elecciones"));
        assertThat(state(id)).isEqualTo(State.POSTPONED);

        As.person(FOCAL, () -> activities.change(id, Some.workshop("Taller de agua", 90)));

        assertThat(state(id)).isEqualTo(State.PUBLISHED);
    }

    @Test
    void listsRunByDateAndGoOnWhereTheyEnded() {
        long late = published("Tarde", 60);
        long soon = published("Pronto", 20);
        long over = published("Pasado", -60);

        var first = queries.list(ActivityFilter.ALL, ActivityQueries.Run.UPCOMING, null, 1);
        var second = queries.list(ActivityFilter.ALL, ActivityQueries.Run.UPCOMING, first.next(), 1);

        assertThat(first.items()).extracting(ActivityRow::id).containsExactly(soon);
        assertThat(second.items()).extracting(ActivityRow::id).containsExactly(late);
        assertThat(second.next()).isNull();
        assertThat(queries.list(ActivityFilter.ALL, ActivityQueries.Run.PAST, null, 5).items()).extracting(ActivityRow::id).containsExactly(over);
    }

    @Test
    void listsAreNarrowedByTopicKindModeLanguageAndCountry() {
        long id = published("Taller de agua", 40);

        assertThat(ids(Map.of("topic", List.of("3"), "kind", List.of("workshop"), "mode", List.of("in-person"), "language", List.of("es", "fr"), "country", List.of("HN"))))
                .containsExactly(id);
        assertThat(ids(Map.of("topic", List.of("1")))).isEmpty();
        assertThat(ids(Map.of("kind", List.of("course")))).isEmpty();
        assertThat(ids(Map.of("language", List.of("fr")))).isEmpty();
        assertThat(ids(Map.of("country", List.of("DO")))).isEmpty();
    }

    private List<Long> ids(Map<String, List<String>> facets) {
        return list.find(new ActivityList.Asked(null, "upcoming", facets, null), 10).part().items().stream().map(ActivityRow::id).toList();
    }

    @Test
    void wordsFindWhatIsAheadOrBehind() {
        long id = published("Estadísticas del agua subterránea", 40);
        long old = published("Estadísticas del agua potable", -400);

        assertThat(list.find(new ActivityList.Asked("subterranea", "upcoming", Map.of(), null), 10).part().items()).extracting(ActivityRow::id).containsExactly(id);
        assertThat(list.find(new ActivityList.Asked("agua", "past", Map.of(), null), 10).part().items()).extracting(ActivityRow::id).containsExactly(old);
    }

    @Test
    void theListCostsTheSameHoweverLongItIs() {
        for (int i = 0; i < 12; i++) {
            published("Taller " + i, 10 + i);
        }
        assertThat(Sql.count(() -> queries.list(ActivityFilter.ALL, ActivityQueries.Run.UPCOMING, null, 10))).isEqualTo(1);
    }

    @Test
    void draftsAreSeenByThoseWhoCareForThem() {
        long id = draft("Taller de agua", 40);

        assertThat(As.person(HUB, () -> activities.seen(id)).getId()).isEqualTo(id);
        assertThatThrownBy(() -> As.person(LEARNER, () -> activities.seen(id))).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(404));
        assertThatThrownBy(() -> activities.seen(id)).isInstanceOf(Problem.class);
    }

    @Test
    void anotherModuleBeginsADraftAndCountsWhatIsOnOffer() {
        LocalDate day = LocalDate.now().plusDays(30);
        long id = As.person(FOCAL, () -> catalogue.draft(new ActivityDraft(LocalizedText.of(Lang.ES, "Cuentas del agua"), null, "course", "distance",
                day, null, "HN", List.of("1.2"), List.of("es"), "needs:cell:1")));
        assertThat(catalogue.madeFrom("needs:cell:")).extracting(ActivityInfo::id).containsExactly(id);
        assertThat(catalogue.supply(day.minusDays(5), day)).isEmpty();

        As.person(SECRETARIAT, () -> activities.submit(id));
        assertThat(catalogue.waiting(List.of("HN"), 5)).hasSize(1);
        As.person(SECRETARIAT, () -> activities.publish(id));

        assertThat(catalogue.supply(day.minusDays(5), day)).filteredOn(s -> s.topic().equals("1")).singleElement()
                .satisfies(s -> assertThat(s.activities()).isEqualTo(1));
        assertThat(catalogue.upcoming("1", "HN", 5)).extracting(ActivityInfo::onOffer).containsExactly(true);
        assertThat(catalogue.activities(List.of(id))).containsKey(id);
    }
}
