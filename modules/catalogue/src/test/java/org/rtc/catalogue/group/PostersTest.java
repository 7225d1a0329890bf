package org.rtc.catalogue.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rtc.catalogue.Somebody.FOCAL;
import static org.rtc.catalogue.Somebody.HUB;
import static org.rtc.catalogue.Somebody.LEARNER;
import static org.rtc.catalogue.Somebody.SECRETARIAT;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Host;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.activity.Origin;
import org.rtc.catalogue.activity.Site;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.subscribe.CatalogueData;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class PostersTest {
    @Inject
    private Groups groups;
    @Inject
    private Posters posters;
    @Inject
    private Activities activities;
    @Inject
    private ActivityAccess rights;
    @Inject
    private CatalogueData data;

    private long group;

    @BeforeEach
    void aGroup() {
        Somebody.all();
        group = As.person(SECRETARIAT, () -> groups.add(LocalizedText.of(Lang.ES, "Género"), LocalizedText.EMPTY));
    }

    private ActivityDetails ofTheGroup() {
        return Some.workshop("Taller del grupo", 60).with(new Host(null, null, group, null));
    }

    private static ActivityDetails anywhere(ActivityDetails d) {
        return new ActivityDetails(d.wording(), d.kind(), d.dates(), new Site(Mode.DISTANCE, null, null), d.topics(), d.delivery(), d.host(), d.funding(),
                d.study(), d.entry(), d.call());
    }

    @Test
    void whoAnnouncesForAGroupDoesSoWithoutACountryAndTheSecretariatPublishes() {
        As.person(SECRETARIAT, () -> posters.add(group, "learner"));

        long id = As.person(LEARNER, () -> activities.draft(anywhere(ofTheGroup()), Origin.FORM));
        As.person(LEARNER, () -> {
            assertThat(rights.announces()).isTrue();
            activities.change(id, anywhere(ofTheGroup()));
            activities.submit(id);
            assertThatThrownBy(() -> activities.publish(id)).isInstanceOf(Forbidden.class);
        });
        As.person(SECRETARIAT, () -> activities.publish(id));

        assertThat(activities.seen(id).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void whoDoesNotCannotPutTheGroupsNameOnAnything() {
        As.person(FOCAL, () -> assertThatThrownBy(() -> activities.draft(ofTheGroup(), Origin.FORM)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.errors()).extracting(Problem.FieldError::field).containsExactly("group")));
        As.person(LEARNER, () -> assertThatThrownBy(() -> activities.draft(ofTheGroup(), Origin.FORM)).isInstanceOf(Forbidden.class));
        assertThat(As.person(LEARNER, () -> rights.announces())).isFalse();
    }

    @Test
    void thePostersOfOneGroupDoNotTouchWhatIsNotTheirs() {
        long other = As.person(SECRETARIAT, () -> groups.add(LocalizedText.of(Lang.ES, "Agricultura"), LocalizedText.EMPTY));
        As.person(SECRETARIAT, () -> posters.add(other, "learner"));
        long id = As.person(SECRETARIAT, () -> activities.draft(ofTheGroup(), Origin.FORM));

        As.person(LEARNER, () -> {
            assertThatThrownBy(() -> activities.change(id, ofTheGroup())).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> activities.draft(Some.workshop("Taller", 30), Origin.FORM)).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void anActivityKeepsItsGroupWhenItsCountryChangesIt() {
        long id = As.person(SECRETARIAT, () -> activities.draft(ofTheGroup(), Origin.FORM));

        As.person(FOCAL, () -> activities.change(id, ofTheGroup()));

        assertThat(As.person(FOCAL, () -> activities.seen(id).details().host().group())).isEqualTo(group);
    }

    @Test
    void onlyTheNetworkSaysWhoAnnouncesForAGroup() {
        for (long person : new long[] {FOCAL, HUB, LEARNER}) {
            As.person(person, () -> {
                assertThatThrownBy(() -> posters.add(group, "learner")).isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> posters.of(group)).isInstanceOf(Forbidden.class);
            });
        }
        As.person(SECRETARIAT, () -> {
            assertThatThrownBy(() -> posters.add(group, "nobody.at.all")).isInstanceOf(Problem.class);
            posters.add(group, "learner");
            posters.add(group, "learner");
            assertThat(posters.of(group)).hasSize(1);
            posters.remove(group, LEARNER);
            assertThat(posters.of(group)).isEmpty();
        });
    }

    @Test
    void theCopyOfOnesDataNamesTheGroupsAndAnEndedAccountLeavesNone() {
        As.person(SECRETARIAT, () -> posters.add(group, "learner"));
        assertThat(data.export(LEARNER).toString()).contains("\"announcesFor\":[\"" + group + "\"]");

        Tx.run(() -> data.erase(LEARNER));

        assertThat(As.person(SECRETARIAT, () -> posters.of(group))).isEmpty();
    }
}
