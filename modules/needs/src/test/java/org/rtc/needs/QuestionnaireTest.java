package org.rtc.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.needs.answer.Given;
import org.rtc.needs.answer.Sheet;
import org.rtc.needs.form.Choice;
import org.rtc.needs.form.Condition;
import org.rtc.needs.form.Form;
import org.rtc.needs.form.Question;
import org.rtc.needs.form.QuestionKind;
import org.rtc.needs.form.Questionnaires;
import org.rtc.needs.form.Section;
import org.rtc.needs.form.Template;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class QuestionnaireTest {
    @Inject
    private Questionnaires questionnaires;
    @Inject
    private Rounds rounds;
    @Inject
    private Asking asking;

    @BeforeEach
    void people() {
        Somebody.all();
    }

    private long draft(Form form) {
        return As.person(Somebody.SECRETARIAT, () -> questionnaires.create(Asking.TITLE, form));
    }

    private void asSecretariat(Runnable work) {
        As.person(Somebody.SECRETARIAT, work);
    }

    @Test
    void whatIsPublishedNeverChangesAndIsCopiedToTheNextVersion() {
        long first = asking.published();
        asSecretariat(() -> {
            assertThatThrownBy(() -> questionnaires.change(first, f -> f.without("urgent"))).hasMessage("needs.error.published");

            long second = questionnaires.copy(first);
            questionnaires.change(second, f -> f.without("urgent"));

            assertThat(questionnaires.find(second).getNumber()).isEqualTo(2);
            assertThat(questionnaires.find(second).getForm().question("urgent")).isEmpty();
            assertThat(questionnaires.find(first).getForm().question("urgent")).isPresent();
        });
    }

    @Test
    void aRoundAsksWithAPublishedVersionOnly() {
        long draft = draft(Asking.form());
        asSecretariat(() -> assertThatThrownBy(() -> rounds.create(Asking.details(draft), Scope.NETWORK)).isInstanceOf(Problem.class));
    }

    @Test
    void sectionsAndQuestionsChangePlaces() {
        Form form = Asking.form();

        assertThat(form.moved("offer", -1).sections()).extracting(Section::code).containsExactly("offer", "levels");
        assertThat(form.moved("urgent", -1).sections().get(0).questions()).extracting(Question::code).containsExactly("urgent", "skills");
        assertThat(form.moved("levels", -1)).isEqualTo(form);
    }

    @Test
    void aConditionMustNameAnEarlierQuestionAndOneOfItsChoices() {
        Form backwards = Asking.form().moved("what", -1);
        Form unknown = Asking.form().with("offer", new Question("more", QuestionKind.TEXT, Asking.es("?"), null, false, List.of(), null, null, new Condition("can", "maybe")));

        long first = draft(backwards);
        long second = draft(unknown);
        asSecretariat(() -> {
            assertThatThrownBy(() -> questionnaires.publish(first)).hasMessage("needs.error.conditionOrder");
            assertThatThrownBy(() -> questionnaires.publish(second)).hasMessage("needs.error.conditionValue");
        });
    }

    @Test
    void aSectionThatIsNotAskedIsNeitherMissingNorAnswered() {
        Section more = new Section("more", Asking.es("Más"), null, new Condition("can", "yes"),
                List.of(new Question("whom", QuestionKind.TEXT, Asking.es("?"), null, true, List.of(), null, null, null)));
        Form form = Asking.form().with(more);
        Sheet no = new Sheet(form, List.of(new Given("can", "no", 1.0, null, null)));
        Sheet yes = new Sheet(form, List.of(new Given("can", "yes", 1.0, null, null)));

        assertThat(no.missing(more)).isEmpty();
        assertThat(no.asked(more)).isEmpty();
        assertThat(yes.missing(more)).extracting(Question::code).containsExactly("whom");
    }

    @Test
    void oneCodeIsNotUsedTwice() {
        Form twice = Asking.form().with("offer", new Question("skills", QuestionKind.TEXT, Asking.es("?"), null, false, List.of(), null, null, null));
        asSecretariat(() -> assertThatThrownBy(() -> questionnaires.create(Asking.TITLE, twice)).isInstanceOf(Problem.class));
    }

    @Test
    void onlyTheSecretariatDrawsThemUp() {
        As.person(Somebody.HUB, () -> {
            assertThatThrownBy(() -> questionnaires.create(Asking.TITLE, Asking.form())).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void theNetworksOwnQuestionnaireIsWholeInEachLanguage() {
        Form form = Template.form();
        long id = draft(form);
        asSecretariat(() -> questionnaires.publish(id));

        assertThat(Form.parse(form.json())).isEqualTo(form);
        for (Lang lang : Lang.ALL) {
            assertThat(form.questions().map(Question::text)).allMatch(text -> text.get(lang) != null);
            assertThat(form.questions().flatMap(q -> q.choices().stream()).map(Choice::text)).allMatch(text -> text.get(lang) != null);
        }
    }

    @Test
    void whatAConditionDependsOnIsNotTakenOut() {
        long id = draft(Asking.form());
        asSecretariat(() -> {
            assertThatThrownBy(() -> questionnaires.remove(id, "can")).hasMessage("needs.error.inUse");
            questionnaires.remove(id, "what");
            questionnaires.remove(id, "can");
            questionnaires.remove(id, "offer");
            assertThat(questionnaires.find(id).getForm().questions()).extracting(Question::code).containsExactly("skills", "urgent");
        });
    }

    @Test
    void conditionsInACircleAreNotPublished() {
        long id = draft(Asking.form().with("offer", new Question("can", QuestionKind.SINGLE, Asking.es("?"), null, false,
                List.of(new Choice("yes", Asking.es("Sí"), null)), null, null, new Condition("what", "*"))));
        asSecretariat(() -> assertThatThrownBy(() -> questionnaires.publish(id)).hasMessage("needs.error.conditionOrder"));
    }

    @Test
    void noTextIsLongerThanItsPlaceHolds() {
        LocalizedText endless = Asking.es("x".repeat(30_000));
        asSecretariat(() -> {
            assertThatThrownBy(() -> questionnaires.create(endless, Form.EMPTY)).satisfies(e -> assertThat(Asking.error(e)).isEqualTo("needs.error.long"));
            assertThatThrownBy(() -> questionnaires.create(Asking.TITLE, new Form(List.of(new Section("a", Asking.es("A"), endless, null, List.of())))))
                    .satisfies(e -> assertThat(Asking.error(e)).isEqualTo("needs.error.long"));
        });
    }
}
