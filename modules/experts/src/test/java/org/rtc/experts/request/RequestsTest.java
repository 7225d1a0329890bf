package org.rtc.experts.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.experts.House;
import org.rtc.experts.profile.Audience;
import org.rtc.experts.profile.Shared;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class RequestsTest {
    private static final ZoneId TEGUCIGALPA = ZoneId.of("America/Tegucigalpa");

    @Inject
    private House house;
    @Inject
    private Requests requests;
    @Inject
    private RequestQueries queries;
    @Inject
    private Conversations conversations;
    @Inject
    private Matching matching;
    @Inject
    private ExpertPending pending;
    @Inject
    private NoticeBox notices;

    @Inject
    private EntityManager em;

    private long honduras;
    private long guatemala;
    private long person;
    private long expert;
    private long request;

    @BeforeEach
    void aRequestOfHonduras() {
        house.build();
        honduras = house.focal("HN");
        guatemala = house.focal("GT");
        person = house.person("alma", "MX");
        expert = house.expert(person, Audience.OFFICES, Shared.SKILLS, Shared.LANGUAGES, Shared.AVAILABILITY);
        request = As.person(honduras, () -> requests.create(House.request("HN")));
    }

    private long invited() {
        return As.person(honduras, () -> {
            long candidate = requests.shortlist(request, expert);
            requests.invite(candidate);
            return candidate;
        });
    }

    private void refused(Runnable work) {
        As.person(guatemala, () -> assertThatThrownBy(work::run).isInstanceOf(Forbidden.class));
    }

    @Test
    void anOfficeFindsSomebodyWhoAcceptsAndTheRequestCloses() {
        List<Match> proposed = As.person(honduras, () -> matching.propose(House.request("HN"), 5));
        assertThat(proposed).extracting(m -> m.expert().id()).containsExactly(expert);
        long candidate = invited();
        assertThat(As.person(person, () -> notices.unread())).isEqualTo(1);
        assertThat(As.person(person, () -> pending.pending(5))).extracting(p -> p.path()).containsExactly("/experts/invitations/" + candidate);

        As.person(person, () -> conversations.answer(candidate, true, "Con gusto", false));
        As.person(honduras, () -> conversations.say(candidate, "Gracias"));
        assertThat(As.person(honduras, () -> pending.pending(5))).extracting(p -> p.path()).containsExactly("/experts/requests/" + request);
        As.person(honduras, () -> requests.close(request, RequestOutcome.FOUND, "Bien", Map.of(candidate, new Requests.Evaluation(5, "Excelente"))));

        As.person(person, () -> {
            Conversations.Conversation seen = conversations.enter(candidate);
            assertThat(seen.candidate().getStanding()).isEqualTo(Standing.CHOSEN);
            assertThat(seen.candidate().getEvaluation()).isEqualTo("Excelente");
            assertThat(conversations.messages(seen)).extracting(Message::getText).containsExactly("Gracias");
        });
        assertThat(As.person(person, () -> pending.pending(5))).isEmpty();
        As.person(honduras, () -> assertThatThrownBy(() -> requests.change(request, House.request("HN"))).isInstanceOf(Problem.class));
    }

    @Test
    void contactReachesTheOfficeOnlyWhereTheExpertGivesIt() {
        long candidate = invited();
        assertThat(As.person(honduras, () -> conversations.enter(candidate)).contact().isNone()).isTrue();

        As.person(person, () -> conversations.answer(candidate, true, "", false));
        assertThat(As.person(honduras, () -> conversations.enter(candidate)).contact().isNone()).isTrue();

        As.person(person, () -> conversations.answer(candidate, true, "", true));
        assertThat(As.person(honduras, () -> conversations.enter(candidate)).contact().email()).isEqualTo("secreto@example.org");

        As.person(person, () -> conversations.answer(candidate, false, "", true));
        assertThat(As.person(honduras, () -> conversations.enter(candidate)).contact().isNone()).isTrue();
    }

    @Test
    void anotherCountrysFocalPointReadsAndChangesNothing() {
        long candidate = invited();

        refused(() -> requests.office(request));
        refused(() -> requests.change(request, House.request("GT")));
        refused(() -> requests.create(House.request("HN")));
        refused(() -> requests.shortlist(request, expert));
        refused(() -> requests.invite(candidate));
        refused(() -> requests.drop(candidate));
        refused(() -> requests.close(request, RequestOutcome.WITHDRAWN, "", Map.of()));
        refused(() -> conversations.enter(candidate));
        refused(() -> conversations.say(candidate, "Hola"));
        refused(() -> conversations.answer(candidate, true, "", true));
        assertThat(As.person(guatemala, () -> queries.within(null, null, 10)).items()).isEmpty();
        assertThat(As.person(honduras, () -> requests.office(request)).isOpen()).isTrue();
    }

    @Test
    void aFocalPointMovesNoRequestIntoAnotherCountry() {
        As.person(honduras, () -> assertThatThrownBy(() -> requests.change(request, House.request("GT"))).isInstanceOf(Forbidden.class));
    }

    @Test
    void theHubAndTheSecretariatDealWithTheRequestsOfTheirCountries() {
        long hub = house.holder("hub", "MX", PermissionDef.HUB_ADMIN, Scope.hub("central-america"));
        long other = house.holder("other", "CO", PermissionDef.HUB_ADMIN, Scope.hub("andean"));

        assertThat(As.person(hub, () -> queries.within(null, null, 10)).items()).hasSize(1);
        assertThat(As.person(other, () -> queries.within(null, null, 10)).items()).isEmpty();
        As.person(other, () -> assertThatThrownBy(() -> requests.office(request)).isInstanceOf(Forbidden.class));
    }

    @Test
    void afterItsDateAnInvitationCannotBeAcceptedUntilTheOfficeMovesIt() {
        long candidate = invited();
        deadline(LocalDate.now(TEGUCIGALPA).minusDays(1));

        As.person(person, () -> {
            refusedWith("experts.error.late", () -> conversations.answer(candidate, true, "", true));
            assertThat(pending.pending(5)).isEmpty();
            conversations.say(candidate, "¿Aún puedo?");
        });
        deadline(LocalDate.now(TEGUCIGALPA));
        As.person(person, () -> conversations.answer(candidate, true, "", true));
        assertThat(As.person(honduras, () -> conversations.enter(candidate)).candidate().getStanding()).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void whoAcceptedInTimeCanTakeBackTheirAddressOrTheirWordAtAnyTime() {
        long candidate = invited();
        As.person(person, () -> conversations.answer(candidate, true, "", true));
        deadline(LocalDate.now(TEGUCIGALPA).minusDays(1));

        As.person(person, () -> conversations.answer(candidate, true, "", false));
        assertThat(As.person(honduras, () -> conversations.enter(candidate)).contact().isNone()).isTrue();
        As.person(person, () -> conversations.answer(candidate, false, "", false));
        As.person(person, () -> refusedWith("experts.error.late", () -> conversations.answer(candidate, true, "", true)));
    }

    @Test
    void nobodyIsInvitedToWhatCannotBeAnsweredAnyMore() {
        long candidate = As.person(honduras, () -> requests.shortlist(request, expert));
        deadline(LocalDate.now(TEGUCIGALPA).minusDays(1));

        As.person(honduras, () -> refusedWith("experts.error.late", () -> requests.invite(candidate)));
        assertThat(As.person(person, () -> notices.unread())).isZero();
    }

    private void deadline(LocalDate day) {
        Tx.run(() -> em.createQuery("update ExpertRequest r set r.answerBy = :day where r.id = :id").setParameter("day", day)
                .setParameter("id", request).executeUpdate());
    }

    private static void refusedWith(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo(key));
    }

    @Test
    void theOfficeDoesNotAnswerForTheExpert() {
        long candidate = invited();

        As.person(honduras, () -> assertThatThrownBy(() -> conversations.answer(candidate, true, "", true)).isInstanceOf(Forbidden.class));
    }

    @Test
    void whoIsOnlyShortlistedKnowsNothing() {
        long candidate = As.person(honduras, () -> requests.shortlist(request, expert));

        As.person(person, () -> {
            assertThatThrownBy(() -> conversations.enter(candidate)).isInstanceOf(Problem.class);
            assertThat(queries.own(10)).isEmpty();
        });
    }

    @Test
    void whoIsNotListedCannotBeShortlisted() {
        long hidden = house.expert("bruno", Audience.NOBODY, Shared.values());

        As.person(honduras, () -> assertThatThrownBy(() -> requests.shortlist(request, hidden)).isInstanceOf(Problem.class));
    }

    @Test
    void aRequestThatFoundSomebodyNamesWho() {
        long candidate = invited();

        As.person(honduras, () -> {
            assertThatThrownBy(() -> requests.close(request, RequestOutcome.FOUND, "", Map.of())).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> requests.close(request, RequestOutcome.FOUND, "", Map.of(candidate, new Requests.Evaluation(5, "")))).isInstanceOf(Problem.class);
            requests.close(request, RequestOutcome.NOT_FOUND, "", Map.of());
        });
    }
}
