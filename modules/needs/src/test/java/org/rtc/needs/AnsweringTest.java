package org.rtc.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.needs.answer.AnswerDoor;
import org.rtc.needs.answer.Answers;
import org.rtc.needs.answer.Delegation;
import org.rtc.needs.answer.Delegations;
import org.rtc.needs.answer.Mark;
import org.rtc.needs.answer.Sheet;
import org.rtc.needs.respondent.AnswerKeys;
import org.rtc.needs.respondent.Respondent;
import org.rtc.needs.respondent.RespondentKind;
import org.rtc.needs.respondent.RespondentQueries;
import org.rtc.needs.respondent.Respondents;
import org.rtc.needs.respondent.WaitingAnswers;
import org.rtc.needs.round.Rounds;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class AnsweringTest {
    @Inject
    private Asking asking;
    @Inject
    private Rounds rounds;
    @Inject
    private Answers answers;
    @Inject
    private Delegations delegations;
    @Inject
    private AnswerDoor door;
    @Inject
    private AnswerKeys keys;
    @Inject
    private Respondents respondents;
    @Inject
    private RespondentQueries queries;
    @Inject
    private WaitingAnswers waiting;
    @Inject
    private NoticeBox notices;
    @Inject
    private EntityManager em;

    private long round;
    private String honduras;

    @BeforeEach
    void aRoundIsOpen() {
        Somebody.all();
        round = asking.open(Scope.NETWORK);
        honduras = asking.office(round, "HN");
    }

    private static Function<String, List<String>> offer(String can, String what) {
        return field -> field.equals("a.can") ? List.of(can) : field.equals("a.what") ? List.of(what) : List.of();
    }

    private static String field(Throwable problem) {
        return Problem.in(problem).errors().get(0).field();
    }

    @Test
    void theFocalPointIsToldAndFindsTheQuestionnaireWaiting() {
        As.person(Somebody.HONDURAS, () -> {
            assertThat(notices.unread()).isEqualTo(1);
            assertThat(waiting.pending(10)).hasSize(1).first().satisfies(p -> assertThat(p.path()).isEqualTo("/needs/answer/" + honduras));
        });
    }

    @Test
    void whatIsSavedIsThereWhenTheyComeBack() {
        As.person(Somebody.HONDURAS, () -> answers.save(honduras, "levels", Asking.fields(3, 1, 0, "environment")));

        As.person(Somebody.HONDURAS, () -> {
            assertThat(answers.sheet(door.open(honduras)).of("skills", "environment").orElseThrow().wanted()).isEqualTo(3.0);
            assertThat(answers.sheet(door.open(honduras)).isChosen("urgent", "environment")).isTrue();
        });
    }

    @Test
    void aWrongAnswerIsRefusedAndWhatWasThereStays() {
        As.person(Somebody.HONDURAS, () -> {
            answers.save(honduras, "offer", field -> field.equals("a.people") ? List.of("12") : List.of());
            assertThatThrownBy(() -> answers.save(honduras, "offer", field -> field.equals("a.people") ? List.of("muchas") : List.of()))
                    .satisfies(e -> assertThat(field(e)).isEqualTo("a.people"));
            assertThat(answers.sheet(door.open(honduras)).of("people", "").orElseThrow().amount()).isEqualTo(12.0);
        });
    }

    @Test
    void itIsSentOnlyWhenAllThatIsAskedIsAnswered() {
        As.person(Somebody.HONDURAS, () -> {
            answers.save(honduras, "levels", Asking.fields(3, 1, 0));
            answers.save(honduras, "offer", offer("yes", ""));
            assertThatThrownBy(() -> answers.send(honduras)).satisfies(e -> assertThat(field(e)).isEqualTo("a.what"));

            answers.save(honduras, "offer", offer("no", "se olvida, porque ya no se pregunta"));
            answers.send(honduras);
            assertThat(answers.sheet(door.open(honduras)).of("what")).isEmpty();
            assertThatThrownBy(() -> answers.save(honduras, "offer", offer("yes", "x"))).isInstanceOf(Problem.class);

            answers.takeBack(honduras);
            answers.save(honduras, "offer", offer("yes", "Precios"));
            answers.send(honduras);
        });
    }

    @Test
    void nobodyAnswersForAnotherCountry() {
        for (long other : List.of(Somebody.GUATEMALA, Somebody.COLLEAGUE, Somebody.SECRETARIAT)) {
            As.person(other, () -> {
                assertThatThrownBy(() -> answers.save(honduras, "levels", Asking.fields(1, 1, 1))).isInstanceOf(Problem.class);
            });
        }
    }

    @Test
    void aClosedRoundTakesNothingUntilItIsOpenedAgain() {
        As.person(Somebody.SECRETARIAT, () -> rounds.close(round));
        As.person(Somebody.HONDURAS, () -> {
            assertThatThrownBy(() -> answers.save(honduras, "levels", Asking.fields(1, 1, 1))).isInstanceOf(Problem.class);
        });

        As.person(Somebody.SECRETARIAT, () -> rounds.open(round, null));
        As.person(Somebody.HONDURAS, () -> answers.save(honduras, "levels", Asking.fields(1, 1, 1)));
        assertThat(asking.office(round, "HN")).isEqualTo(honduras);
    }

    @Test
    void aColleagueAnswersTheSectionThatWasHandedToThemAndNoOther() {
        As.person(Somebody.HONDURAS, () -> delegations.delegate(honduras, "offer", "colleague"));

        As.person(Somebody.COLLEAGUE, () -> {
            answers.save(honduras, "offer", offer("no", ""));
            assertThatThrownBy(() -> answers.save(honduras, "levels", Asking.fields(1, 1, 1))).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> answers.send(honduras)).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void whoHasNoAccountAnswersByTheLinkThatTheyGot() {
        As.person(Somebody.HONDURAS, () -> respondents.invite(round, "HN", RespondentKind.STAFF, List.of("ana@ine.example", "colleague", "ANA@ine.example"), Lang.ES));
        long ana = Tx.get(() -> em.createQuery("select r from NeedsRespondent r where r.email = 'ana@ine.example'", Respondent.class).getSingleResult().getId());
        assertThat(queries.list(round, List.of("HN"), null, 10)).hasSize(3);
        String link = keys.link(ana, null, rounds.find(round).getDeadline());

        String key = link.substring(link.lastIndexOf('/') + 1);
        answers.save(key, "offer", offer("no", ""));

        assertThat(answers.sheet(door.open(key)).isChosen("can", "no")).isTrue();
        assertThatThrownBy(() -> door.open(key + "x")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> door.open(Long.toString(ana))).isInstanceOf(Problem.class);
    }

    @Test
    void onlyOnesOwnPeopleAreInvited() {
        As.person(Somebody.HONDURAS, () -> {
            assertThatThrownBy(() -> respondents.invite(round, "GT", RespondentKind.STAFF, List.of("x@y.example"), Lang.ES)).isInstanceOf(Forbidden.class);
        });
        As.person(Somebody.HUB, () -> assertThat(respondents.invite(round, "GT", RespondentKind.MANAGER, List.of("x@y.example"), Lang.ES)).isEqualTo(1));
    }

    @Test
    void twoPagesOfOneSectionWriteOverOnlyWhatWasChangedOnEach() {
        As.person(Somebody.HONDURAS, () -> {
            answers.save(honduras, "offer", offer("yes", "Precios"));
            Map<String, List<String>> stale = page("a.can", "yes", "a.what", "Precios");

            answers.save(honduras, "offer", offer("yes", "Cuentas"));
            stale.put("a.people", List.of("7"));
            assertThat(answers.save(honduras, "offer", f -> stale.getOrDefault(f, List.of()))).containsOnlyKeys("people");

            Sheet now = answers.sheet(door.open(honduras));
            assertThat(now.of("what", "").orElseThrow().words()).isEqualTo("Cuentas");
            assertThat(now.of("people", "").orElseThrow().amount()).isEqualTo(7.0);
        });
    }

    /** What a page of the section that shows these answers posts, with the marks that it was written with. */
    private Map<String, List<String>> page(String... shown) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < shown.length; i += 2) {
            fields.put(shown[i], List.of(shown[i + 1]));
        }
        Sheet sheet = answers.sheet(door.open(honduras));
        Asking.form().section("offer").orElseThrow().questions().forEach(q -> fields.put(Mark.field(q), List.of(Mark.of(sheet.of(q.code())))));
        return fields;
    }

    @Test
    void aSectionThatWasTakenBackIsNotTheColleaguesAnyMore() {
        As.person(Somebody.HONDURAS, () -> {
            delegations.delegate(honduras, "offer", "colleague");
            delegations.delegate(honduras, "offer", "ana@ine.example");
        });
        List<Delegation> handed = As.person(Somebody.HONDURAS, () -> door.open(honduras).delegations());
        String link = keys.link(Long.parseLong(honduras), handed.get(1).getId(), rounds.find(round).getDeadline());
        String key = link.substring(link.lastIndexOf('/') + 1);
        answers.save(key, "offer", offer("no", ""));
        As.person(Somebody.COLLEAGUE, () -> assertThatThrownBy(() -> delegations.recall(honduras, handed.get(1).getId())).isInstanceOf(Forbidden.class));

        As.person(Somebody.HONDURAS, () -> handed.forEach(d -> delegations.recall(honduras, d.getId())));

        assertThatThrownBy(() -> answers.save(key, "offer", offer("yes", "x"))).isInstanceOf(Problem.class);
        As.person(Somebody.COLLEAGUE, () -> assertThatThrownBy(() -> answers.save(honduras, "offer", offer("yes", "x"))).isInstanceOf(Problem.class));
        As.person(Somebody.HONDURAS, () -> assertThat(answers.sheet(door.open(honduras)).isChosen("can", "no")).isTrue());
    }

}
