package org.rtc.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.needs.answer.Answers;
import org.rtc.needs.answer.Delegations;
import org.rtc.needs.assessment.Assessments;
import org.rtc.needs.assessment.Need;
import org.rtc.needs.assessment.Others;
import org.rtc.needs.report.NeedsReport;
import org.rtc.needs.report.Reports;
import org.rtc.needs.respondent.AnswerKeys;
import org.rtc.needs.respondent.AnsweredIndicator;
import org.rtc.needs.respondent.OwnAnswers;
import org.rtc.needs.respondent.Respondent;
import org.rtc.needs.respondent.RespondentKind;
import org.rtc.needs.respondent.Respondents;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;
import org.rtc.testkit.Tx;

/** Who sees what of what was answered. */
@RtcTest
class PrivacyTest {
    @Inject
    private Asking asking;
    @Inject
    private Rounds rounds;
    @Inject
    private Respondents respondents;
    @Inject
    private Answers answers;
    @Inject
    private Delegations delegations;
    @Inject
    private AnswerKeys keys;
    @Inject
    private Assessments assessments;
    @Inject
    private Others others;
    @Inject
    private Reports reports;
    @Inject
    private OwnAnswers own;
    @Inject
    private AnsweredIndicator indicator;
    @Inject
    private EntityManager em;

    private long round;

    @BeforeEach
    void anOfficeAnswers() {
        Somebody.all();
        round = asking.open(Scope.NETWORK);
        asking.answer(Somebody.HONDURAS, round, "HN", 2, 0, 0);
    }

    /** So many of the staff of Honduras answer with the widest gap. */
    private void staff(int from, int until) {
        for (int i = from; i < until; i++) {
            String mail = "p" + i + "@ine.example";
            As.person(Somebody.HONDURAS, () -> respondents.invite(round, "HN", RespondentKind.STAFF, List.of(mail), Lang.ES));
            long id = Tx.get(() -> em.createQuery("select r from NeedsRespondent r where r.email = :mail", Respondent.class).setParameter("mail", mail).getSingleResult().getId());
            String link = keys.link(id, null, rounds.find(round).getDeadline());
            String key = link.substring(link.lastIndexOf('/') + 1);
            answers.save(key, "levels", Asking.fields(4, 0, 0));
            answers.save(key, "offer", f -> f.equals("a.can") ? List.of("yes") : f.equals("a.what") ? List.of("Lo sé yo") : List.of());
            answers.send(key);
        }
    }

    private double gap() {
        return As.person(Somebody.SECRETARIAT, () -> assessments.of(rounds.find(round)).needs().stream()
                .filter(n -> n.item().equals("environment")).mapToDouble(Need::gap).findFirst().orElseThrow());
    }

    private long words() {
        return As.person(Somebody.SECRETARIAT, () -> (long) others.of(rounds.find(round)).words().size());
    }

    @Test
    void whatFewStaffAnswerIsNeitherShownNorCounted() {
        staff(0, 4);
        assertThat(gap()).isEqualTo(2.0);
        assertThat(words()).isZero();

        staff(4, 5);
        // the office weighs 3 and its staff 1: (3 × 2 + 1 × 4) / 4
        assertThat(gap()).isEqualTo(2.5);
        assertThat(words()).isEqualTo(5);
    }

    @Test
    void aPublishedReportKeepsTheFiguresOfItsDay() {
        As.person(Somebody.SECRETARIAT, () -> rounds.close(round));
        long id = As.person(Somebody.SECRETARIAT, () -> reports.publish(round, Asking.TITLE, LocalizedText.EMPTY, NeedsReport.PUBLIC));
        As.person(Somebody.SECRETARIAT, () -> rounds.open(round, null));
        asking.answer(Somebody.GUATEMALA, round, "GT", 4, 4, 4);

        assertThat(reports.read(id).getFigures().assessment().answering()).isEqualTo(1);
        assertThat(reports.list(10)).hasSize(1);
    }

    @Test
    void aReportForTheCouncilIsNotThereForOthers() {
        As.person(Somebody.SECRETARIAT, () -> rounds.close(round));
        long id = As.person(Somebody.SECRETARIAT, () -> reports.publish(round, Asking.TITLE, LocalizedText.EMPTY, NeedsReport.COUNCIL));

        As.person(Somebody.COLLEAGUE, () -> {
            assertThat(reports.list(10)).isEmpty();
            assertThatThrownBy(() -> reports.read(id)).isInstanceOf(Problem.class);
        });
        As.person(Somebody.PANAMA, () -> assertThat(reports.read(id).getTitle()).isEqualTo(Asking.TITLE));
    }

    @Test
    void onesOwnAnswersAreInTheCopyOfOnesData() {
        As.person(Somebody.HONDURAS, () -> respondents.invite(round, "HN", RespondentKind.MANAGER, List.of("colleague"), Lang.ES));
        long id = Tx.get(() -> em.createQuery("select r from NeedsRespondent r where r.person = " + Somebody.COLLEAGUE, Respondent.class).getSingleResult().getId());
        As.person(Somebody.COLLEAGUE, () -> answers.save(Long.toString(id), "levels", Asking.fields(1, 2, 3)));

        assertThat(own.export(Somebody.COLLEAGUE).toString()).contains("\"item\":\"labour\"", "\"wanted\":3.0");
        assertThat(own.export(Somebody.HONDURAS).asJsonObject().getJsonArray("questionnaires")).isEmpty();
    }

    @Test
    void withTheAccountGoesWhatWasBegunAndStaysWithoutANameWhatWasSent() {
        As.person(Somebody.HONDURAS, () -> {
            respondents.invite(round, "HN", RespondentKind.MANAGER, List.of("colleague"), Lang.ES);
            respondents.invite(round, "HN", RespondentKind.STAFF, List.of("colleague"), Lang.ES);
        });
        List<Respondent> asked = Tx.get(() -> em.createQuery("select r from NeedsRespondent r where r.person = " + Somebody.COLLEAGUE + " order by r.kind", Respondent.class).getResultList());
        As.person(Somebody.COLLEAGUE, () -> {
            String manager = asked.get(0).getId().toString();
            answers.save(manager, "levels", Asking.fields(1, 2, 3));
            answers.save(manager, "offer", f -> f.equals("a.can") ? List.of("no") : List.of());
            answers.send(manager);
            answers.save(asked.get(1).getId().toString(), "levels", Asking.fields(1, 1, 1));
        });

        Tx.run(() -> own.erase(Somebody.COLLEAGUE));

        assertThat(own.export(Somebody.COLLEAGUE).asJsonObject().getJsonArray("questionnaires")).isEmpty();
        Respondent sent = Tx.get(() -> em.find(Respondent.class, asked.get(0).getId()));
        assertThat(sent.getPerson()).isNull();
        assertThat(sent.status()).isEqualTo(Respondent.Status.SENT);
        assertThat(Tx.get(() -> em.find(Respondent.class, asked.get(1).getId())) == null).isTrue();
        assertThat(Tx.get(() -> em.createQuery("select count(a.question) from NeedsAnswer a where a.respondent = " + asked.get(1).getId(), Long.class).getSingleResult())).isZero();
    }

    @Test
    void aSectionThatWasHandedToThemIsInTheCopyAndForgotten() {
        As.person(Somebody.GUATEMALA, () -> delegations.delegate(asking.office(round, "GT"), "offer", "colleague"));
        assertThat(own.export(Somebody.COLLEAGUE).toString()).contains("\"section\":\"offer\"");

        Tx.run(() -> own.erase(Somebody.COLLEAGUE));

        assertThat(own.export(Somebody.COLLEAGUE).asJsonObject().getJsonArray("sections")).isEmpty();
        As.person(Somebody.COLLEAGUE, () -> assertThatThrownBy(() -> answers.save(asking.office(round, "GT"), "offer", f -> List.of())).isInstanceOf(Problem.class));
    }

    @Test
    void resultsCostTheSameHoweverManyAnswer() {
        int few = cost();
        asking.answer(Somebody.GUATEMALA, round, "GT", 1, 2, 3);
        asking.answer(Somebody.PANAMA, round, "PA", 1, 2, 3);
        staff(0, 6);

        assertThat(cost()).isEqualTo(few).isLessThan(20);
    }

    private int cost() {
        return As.person(Somebody.SECRETARIAT, () -> Sql.count(() -> {
            assessments.of(rounds.find(round));
            others.of(rounds.find(round));
        }));
    }

    @Test
    void noOtherHubOrCountrySeesWhatWasAnswered() {
        long hubRound = asking.open(Scope.hub("central-america"));
        asking.answer(Somebody.HONDURAS, hubRound, "HN", 4, 0, 0);
        As.person(Somebody.OTHER_HUB, () -> {
            assertThatThrownBy(() -> rounds.seen(hubRound)).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> assessments.of(rounds.find(hubRound))).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> others.of(rounds.find(hubRound))).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> respondents.remind(hubRound, List.of("HN"))).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> rounds.close(hubRound)).isInstanceOf(Problem.class);
        });
        As.person(Somebody.GUATEMALA, () -> {
            assertThat(assessments.countries(rounds.find(hubRound))).containsExactly("GT");
            assertThat(others.of(rounds.find(hubRound)).votes()).isEmpty();
            assertThatThrownBy(() -> rounds.close(hubRound)).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> reports.publish(hubRound, Asking.TITLE, LocalizedText.EMPTY, NeedsReport.PUBLIC)).isInstanceOf(Problem.class);
        });
    }

    @Test
    void theIndicatorCountsWhatWasSentByCountry() {
        java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneOffset.UTC);

        assertThat(indicator.byCountry(today, today)).containsEntry("HN", 1L).hasSize(1);
        assertThat(indicator.byCountry(today.minusDays(9), today.minusDays(2))).isEmpty();
    }
}
