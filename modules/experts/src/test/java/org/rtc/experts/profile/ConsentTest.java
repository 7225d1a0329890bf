package org.rtc.experts.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.experts.House;
import org.rtc.experts.directory.Directory;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

@RtcTest
class ConsentTest {
    private static final Map<String, Set<String>> ANY = Map.of();
    @Inject
    private House house;
    @Inject
    private Directory directory;
    @Inject
    private Profiles profiles;
    @Inject
    private Search search;
    @Inject
    private Cvs cvs;
    @Inject
    private ProfileData data;

    @BeforeEach
    void theNetworkIsThere() {
        house.build();
    }

    private List<ExpertView> found(String words) {
        return directory.find(words, Lang.ES, ANY, null, 20).part().items();
    }

    @Test
    void withoutConsentNobodySeesAnything() {
        long focal = house.focal("HN");
        long id = house.expert("alma", Audience.NOBODY, Shared.values());

        assertThat(found("")).isEmpty();
        assertThat(found("alma")).isEmpty();
        assertThatThrownBy(() -> directory.get(id)).isInstanceOf(Problem.class);
        As.person(focal, () -> {
            assertThat(found("")).isEmpty();
            assertThatThrownBy(() -> directory.get(id)).isInstanceOf(Problem.class);
            assertThat(search.find(ExpertSource.KIND, "", Lang.ES, ANY, 0, 10).total()).isZero();
        });
    }

    @Test
    void anAudienceOfOfficesIsHiddenFromVisitorsAndLearners() {
        long focal = house.focal("HN");
        long learner = house.person("learner", "HN");
        long id = house.expert("alma", Audience.OFFICES, Shared.SKILLS);

        assertThat(found("")).isEmpty();
        As.person(learner, () -> {
            assertThat(found("")).isEmpty();
            assertThat(directory.find("", Lang.ES, ANY, null, 20).total()).isZero();
            assertThatThrownBy(() -> directory.get(id)).isInstanceOf(Problem.class);
        });
        As.person(focal, () -> assertThat(found("")).extracting(ExpertView::id).containsExactly(id));
    }

    @Test
    void fieldsAreSharedOneByOne() {
        house.expert("alma", Audience.EVERYONE, Shared.SKILLS);

        ExpertView seen = found("").get(0);

        assertThat(seen.name()).isEqualTo("alma Colibrí");
        assertThat(seen.skills()).hasSize(1);
        assertThat(seen.summary().isEmpty()).isTrue();
        assertThat(seen.country()).isNull();
        assertThat(seen.employer()).isEmpty();
        assertThat(seen.languages()).isEmpty();
        assertThat(seen.availability()).isNull();
        assertThat(seen.workedIn()).isEmpty();
        assertThat(seen.publications()).isEmpty();
    }

    @Test
    void contactAndReferencesGoToOfficesAloneAndOnlyWhereShared() {
        long focal = house.focal("HN");
        long open = house.expert("alma", Audience.EVERYONE, Shared.values());
        long closed = house.expert("bruno", Audience.EVERYONE, Shared.SKILLS);

        ExpertJson visitor = ExpertJson.of(directory.get(open));
        assertThat(visitor.email()).isNull();
        assertThat(visitor.phone()).isNull();
        assertThat(visitor.references()).isEmpty();
        assertThat(visitor.cv()).isFalse();
        As.person(focal, () -> {
            assertThat(directory.get(open).email()).isEqualTo("secreto@example.org");
            assertThat(directory.get(closed).email()).isEmpty();
            assertThat(directory.get(closed).phone()).isEmpty();
        });
    }

    @Test
    void nobodyIsFoundByWordsThatTheyDoNotShare() {
        house.expert("alma", Audience.EVERYONE, Shared.SKILLS);
        assertThat(found("ornitorrinco")).isEmpty();
        assertThat(found("secreto")).isEmpty();

        house.expert("bruno", Audience.EVERYONE, Shared.values());

        assertThat(found("ornitorrinco")).extracting(ExpertView::name).containsExactly("bruno Colibrí");
        assertThat(found("secreto")).isEmpty();
        assertThat(found("reservada")).isEmpty();
        assertThat(directory.find("", Lang.ES, Map.of("country", Set.of("MX")), null, 20).total()).isEqualTo(1);
    }

    @Test
    void consentTakenBackTakesEffectAtOnce() {
        long person = house.person("alma", "MX");
        long id = house.expert(person, Audience.EVERYONE, Shared.values());
        assertThat(found("migración")).hasSize(1);

        As.person(person, () -> profiles.consent(Audience.NOBODY, Set.of()));

        assertThat(found("migración")).isEmpty();
        assertThatThrownBy(() -> directory.get(id)).isInstanceOf(Problem.class);
        As.person(person, () -> assertThat(profiles.consents()).extracting(Consent::getAudience).containsExactly(Audience.NOBODY, Audience.EVERYONE));
    }

    @Test
    void whatIsWrongIsSaidByFieldAndNothingIsKept() {
        long person = house.person("alma", "MX");
        Details wrong = new Details(LocalizedText.EMPTY, LocalizedText.EMPTY, "", "XX", List.of(new Skill("99", "77", Level.BASIC, 99)),
                List.of(new Spoken("xx", Fluency.BASIC)), new Availability(Available.LATER, null, 999, true, true), List.of(), List.of(), List.of(), "no", "abc");

        As.person(person, () -> {
            assertThatThrownBy(() -> profiles.save(wrong)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                    .extracting(Problem.FieldError::field).contains("headline", "country", "skills", "languages", "availableFrom", "daysPerYear", "email", "phone"));
            assertThat(profiles.mine()).isEmpty();
        });
    }

    @Test
    void aProfileThatIsDeletedLeavesNothing() {
        long person = house.person("alma", "MX");
        house.expert(person, Audience.EVERYONE, Shared.values());

        As.person(person, () -> profiles.delete());

        assertThat(found("")).isEmpty();
        As.person(person, () -> assertThat(profiles.mine()).isEmpty());
        assertThat(data.export(person).toString()).isEqualTo("{\"cvsOpened\":[]}");
    }

    @Test
    void theCopyOfOnesDataHoldsTheProfileAndTheConsents() {
        long person = house.person("alma", "MX");
        house.expert(person, Audience.OFFICES, Shared.EMAIL);

        assertThat(data.export(person).toString()).contains("secreto@example.org", "offices", "EMAIL");
    }

    @Test
    void theListCostsTheSameHoweverLongItIs() {
        house.expert("primera", Audience.EVERYONE, Shared.values());
        int one = Sql.count(() -> found(""));

        for (int i = 0; i < 15; i++) {
            house.expert("persona" + i, Audience.EVERYONE, Shared.values());
        }

        assertThat(Sql.count(() -> assertThat(found("")).hasSize(16))).isLessThanOrEqualTo(one);
    }
}
