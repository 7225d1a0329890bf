package org.rtc.experts.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.experts.House;
import org.rtc.experts.directory.ExpertResource;
import org.rtc.experts.profile.Audience;
import org.rtc.experts.profile.ExpertSource;
import org.rtc.experts.profile.ProfileData;
import org.rtc.experts.profile.Profiles;
import org.rtc.experts.profile.Shared;
import org.rtc.experts.report.RequestsReport;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

/** Tries every door by which an address or a telephone could get out that its owner did not give. */
@RtcTest
class ContactTest {
    private static final String MAIL = "secreto@example.org";
    private static final String PHONE = "+52 555 0199";

    @Inject
    private House house;
    @Inject
    private ExpertResource experts;
    @Inject
    private RequestResource resource;
    @Inject
    private Requests requests;
    @Inject
    private Conversations conversations;
    @Inject
    private Profiles profiles;
    @Inject
    private RequestsReport report;
    @Inject
    private Search search;
    @Inject
    private ExpertSource source;
    @Inject
    private ProfileData profileData;
    @Inject
    private InvitationData invitationData;

    private long focal;
    private long secretariat;
    private long person;
    private long expert;
    private long request;
    private long candidate;

    @BeforeEach
    void anExpertWhoSharesAllButHowToReachThem() {
        house.build();
        focal = house.focal("HN");
        secretariat = house.holder("sec", "MX", PermissionDef.SECRETARIAT, Scope.NETWORK);
        person = house.person("alma", "MX");
        expert = house.expert(person, Audience.EVERYONE, Shared.SUMMARY, Shared.COUNTRY, Shared.SKILLS, Shared.LANGUAGES, Shared.AVAILABILITY,
                Shared.PUBLICATIONS, Shared.REFERENCES, Shared.CV);
        request = As.person(focal, () -> requests.create(House.request("HN")));
        candidate = As.person(focal, () -> requests.shortlist(request, expert));
        As.person(focal, () -> requests.invite(candidate));
    }

    private List<String> allThatGoesOut(long reader) {
        List<String> out = new ArrayList<>();
        As.person(reader, () -> {
            out.add(experts.get(expert).toString());
            out.add(experts.list(null, "es", List.of(), List.of(), List.of(), List.of(), List.of(), 20, null).toString());
            out.add(resource.matches(request, 20).toString());
            out.add(resource.candidates(request).toString());
            out.add(resource.get(request).toString());
            out.add(report.table(Lang.ES, Map.of()).toString());
            out.add(conversations.enter(candidate).contact().toString());
            out.add(profileData.export(reader).toString() + invitationData.export(reader));
            for (String words : List.of(MAIL, "secreto", "555 0199", "0199")) {
                out.add("hits " + search.find(ExpertSource.KIND, words, Lang.ES, Map.of(), 0, 10).ids());
            }
        });
        out.add(source.load(List.of(expert)).toString());
        return out;
    }

    private void nothingOf(String secret, long reader) {
        assertThat(allThatGoesOut(reader)).isNotEmpty().noneMatch(text -> text.contains(secret));
    }

    @Test
    void noDoorGivesWhatWasNotShared() {
        for (long reader : List.of(focal, secretariat)) {
            nothingOf(MAIL, reader);
            nothingOf(PHONE, reader);
            assertThat(allThatGoesOut(reader)).as("nor is anybody found by it").contains("hits []").doesNotContain("hits [" + expert + "]");
        }
    }

    @Test
    void whatOneOfficeWasGivenGoesToThatConversationAlone() {
        As.person(person, () -> conversations.answer(candidate, true, "", true));

        assertThat(allThatGoesOut(focal)).filteredOn(text -> text.contains(MAIL)).as("the conversation, and nothing else").hasSize(1);
    }

    @Test
    void whatWasGivenToOneOfficeIsTakenBackAtAnyTimeAlsoWhenAllIsOver() {
        As.person(person, () -> conversations.answer(candidate, true, "", true));
        As.person(focal, () -> requests.close(request, RequestOutcome.FOUND, "", Map.of(candidate, new Requests.Evaluation(5, "Bien"))));
        assertThat(allThatGoesOut(focal)).as("as it was given").anyMatch(text -> text.contains(MAIL));

        As.person(person, () -> conversations.keepContact(candidate));

        nothingOf(MAIL, focal);
        nothingOf(PHONE, focal);
    }

    @Test
    void whoWantsToBeSeenByNobodyTakesBackWhatSingleOfficesWereGiven() {
        As.person(person, () -> conversations.answer(candidate, true, "", true));

        As.person(person, () -> profiles.consent(Audience.NOBODY, Set.of()));

        As.person(focal, () -> assertThat(conversations.enter(candidate).contact().isNone()).isTrue());
    }

    @Test
    void nobodyElseTakesItBack() {
        As.person(person, () -> conversations.answer(candidate, true, "", true));

        assertThatThrownBy(() -> As.person(focal, () -> conversations.keepContact(candidate))).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatOfficesMayKnowStaysFromVisitorsAndLearners() {
        As.person(person, () -> profiles.consent(Audience.EVERYONE, Set.of(Shared.values())));
        long learner = house.person("learner", "HN");

        assertThat(experts.get(expert).toString()).doesNotContain(MAIL, PHONE);
        As.person(learner, () -> assertThat(experts.get(expert).toString()).doesNotContain(MAIL, PHONE));
        As.person(focal, () -> assertThat(experts.get(expert).toString()).contains(MAIL, PHONE));
    }
}
