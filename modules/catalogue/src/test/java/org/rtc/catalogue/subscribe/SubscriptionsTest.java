package org.rtc.catalogue.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rtc.catalogue.Somebody.LEARNER;
import static org.rtc.catalogue.Somebody.LEARNER2;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.Published;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.Entry;
import org.rtc.catalogue.register.Registrations;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class SubscriptionsTest {
    @Inject
    private Subscriptions subscriptions;
    @Inject
    private Registrations registrations;
    @Inject
    private Teller teller;
    @Inject
    private Published published;
    @Inject
    private NoticeBox notices;
    @Inject
    private EntityManager em;

    @BeforeEach
    void people() {
        Somebody.all();
    }

    private void tell(String kind, long activity) {
        teller.handle(Json.createObjectBuilder().add("kind", "catalogue.notice." + kind).add("activity", activity).build());
    }

    private long follows(long person, String topic, String country, String kind, String language) {
        return As.person(person, () -> subscriptions.add(new Subscription.Wish(topic, country, kind, language)));
    }

    private int unread(long person) {
        return As.person(person, () -> (int) notices.unread());
    }

    @Test
    void whoFollowsTheTopicHearsOfANewActivityAndNobodyElse() {
        follows(LEARNER, "3", null, null, null);
        follows(LEARNER2, "1", null, null, null);

        tell("new", published.activity(Some.workshop("Taller de agua", 30)));

        assertThat(unread(LEARNER)).isEqualTo(1);
        assertThat(unread(LEARNER2)).isZero();
    }

    @Test
    void aWiderTopicCountryKindAndLanguageMatchTogether() {
        follows(LEARNER, "1", "HN", "workshop", "es");
        follows(LEARNER2, "1", "HN", "course", "es");

        tell("new", published.activity(Some.workshop("Migración", 30, "HN", "1.2")));

        assertThat(unread(LEARNER)).isEqualTo(1);
        assertThat(unread(LEARNER2)).isZero();
    }

    @Test
    void aCancellationReachesWhoRegisteredAndWhoFollowsOnce() {
        long id = published.activity(Some.workshop("Taller de agua", 30).with(Entry.portal(9, null, false)));
        follows(LEARNER, "3", null, null, null);
        As.person(LEARNER, () -> registrations.register(id));
        As.person(LEARNER2, () -> registrations.register(id));

        tell("cancelled", id);

        assertThat(unread(LEARNER)).isEqualTo(1);
        assertThat(unread(LEARNER2)).isEqualTo(1);
    }

    @Test
    void publishingPutsWhatIsToBeToldIntoTheOutbox() {
        published.activity(Some.workshop("Taller de agua", 30));

        assertThat(em.createNativeQuery("select count(*) from pf_outbox where topic = 'catalogue.tell'").getSingleResult().toString()).isEqualTo("1");
    }

    @Test
    void theSameWishIsKeptOnceAndDroppedByItsOwnerAlone() {
        long id = follows(LEARNER, "3", null, null, null);

        assertThat(follows(LEARNER, "3", null, null, null)).isEqualTo(id);
        assertThatThrownBy(() -> As.person(LEARNER2, () -> subscriptions.remove(id))).isInstanceOf(Problem.class);
        As.person(LEARNER, () -> subscriptions.remove(id));
        assertThat(As.person(LEARNER, () -> subscriptions.mine())).isEmpty();
    }
}
