package org.rtc.catalogue.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rtc.catalogue.Somebody.FOCAL;
import static org.rtc.catalogue.Somebody.HUB;
import static org.rtc.catalogue.Somebody.LEARNER;
import static org.rtc.catalogue.Somebody.LEARNER2;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.Published;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Entry;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.SignInNeeded;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class RegistrationsTest {
    @Inject
    private Registrations registrations;
    @Inject
    private RegistrationResource resource;
    @Inject
    private Activities activities;
    @Inject
    private Published published;
    @Inject
    private NoticeBox notices;

    @BeforeEach
    void people() {
        Somebody.all();
    }

    private long activity(Entry entry) {
        return published.activity(Some.workshop("Taller de agua", 30).with(entry));
    }

    @Test
    void whoComesAfterTheLastPlaceWaitsAndMovesUp() {
        long id = activity(Entry.portal(1, null, true));
        assertThat(As.person(LEARNER, () -> registrations.register(id))).isFalse();
        assertThat(As.person(LEARNER2, () -> registrations.register(id))).isTrue();

        As.person(LEARNER, () -> registrations.leave(id));

        assertThat(registrations.of(id, LEARNER2).orElseThrow().waiting()).isFalse();
        assertThat(As.person(LEARNER2, () -> notices.unread())).isEqualTo(1);
    }

    @Test
    void aFullActivityWithoutAQueueRefuses() {
        long id = activity(Entry.portal(1, null, false));
        As.person(LEARNER, () -> registrations.register(id));

        assertThatThrownBy(() -> As.person(LEARNER2, () -> registrations.register(id)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(409));
    }

    @Test
    void eachCountryHasItsQuota() {
        long id = activity(Entry.portal(10, 1, true));

        assertThat(As.person(LEARNER, () -> registrations.register(id))).isFalse();
        assertThat(As.person(FOCAL, () -> registrations.register(id))).isTrue();
        assertThat(As.person(LEARNER2, () -> registrations.register(id))).isFalse();
    }

    @Test
    void whoseTurnItIsNotYetByCountryLetsTheNextPass() {
        long id = activity(Entry.portal(2, 1, true));
        As.person(LEARNER, () -> registrations.register(id));
        As.person(HUB, () -> registrations.register(id));
        As.person(FOCAL, () -> registrations.register(id));
        As.person(LEARNER2, () -> registrations.register(id));

        As.person(HUB, () -> registrations.leave(id));

        assertThat(registrations.of(id, FOCAL).orElseThrow().waiting()).isTrue();
        assertThat(registrations.of(id, LEARNER2).orElseThrow().waiting()).isFalse();
    }

    @Test
    void afterTheDeadlineItIsTooLate() {
        long id = activity(Entry.portal(9, null, true).until(LocalDate.now().minusDays(2).toString(), ZoneOffset.UTC));

        assertThatThrownBy(() -> As.person(LEARNER, () -> registrations.register(id))).isInstanceOf(Problem.class);
    }

    @Test
    void whoWaitsMovesUpWhenTheActivityGrows() {
        long id = activity(Entry.portal(1, null, true));
        As.person(LEARNER, () -> registrations.register(id));
        As.person(LEARNER2, () -> registrations.register(id));

        As.person(FOCAL, () -> activities.change(id, Some.workshop("Taller de agua", 30).with(Entry.portal(2, null, true))));

        assertThat(registrations.of(id, LEARNER2).orElseThrow().waiting()).isFalse();
    }

    @Test
    void programsReadTheListNoteWhoWasThereAndLeave() {
        String id = Long.toString(activity(Entry.portal(1, null, true)));
        As.person(LEARNER, () -> registrations.register(Long.parseLong(id)));
        As.person(LEARNER2, () -> registrations.register(Long.parseLong(id)));

        As.person(LEARNER2, () -> assertThatThrownBy(() -> resource.list(id, 10, null)).isInstanceOf(Forbidden.class));
        assertThatThrownBy(() -> resource.register(id)).isInstanceOf(SignInNeeded.class);
        As.person(FOCAL, () -> {
            assertThat(resource.list(id, 10, null).items()).extracting(RegistrationResource.RegistrationJson::status).containsExactly("registered", "waiting");
            assertThat(resource.list(id, 1, resource.list(id, 1, null).next()).items()).extracting(RegistrationResource.RegistrationJson::username).containsExactly("learner2");
            resource.attendance(id, new RegistrationResource.Attendance(List.of("learner")));
        });
        assertThat(registrations.attended(Long.parseLong(id))).isEqualTo(1);
        As.person(LEARNER, () -> resource.leave(id));
        assertThat(registrations.of(Long.parseLong(id), LEARNER2).orElseThrow().waiting()).isFalse();
    }

    @Test
    void registeringTwiceTakesOnePlace() {
        long id = activity(Entry.portal(9, null, true));
        As.person(LEARNER, () -> registrations.register(id));
        As.person(LEARNER, () -> registrations.register(id));

        assertThat(registrations.places(id)).isEqualTo(1);
    }

    @Test
    void whoCaresForTheActivityNotesWhoWasThere() {
        long id = activity(Entry.portal(9, null, true));
        As.person(LEARNER, () -> registrations.register(id));

        assertThatThrownBy(() -> As.person(LEARNER2, () -> registrations.attendance(id, List.of(LEARNER)))).isInstanceOf(Forbidden.class);
        As.person(FOCAL, () -> registrations.attendance(id, List.of(LEARNER)));

        assertThat(registrations.attended(id)).isEqualTo(1);
    }
}
