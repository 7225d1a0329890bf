package org.rtc.needs.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rtc.needs.answer.Answers;
import org.rtc.needs.answer.Given;
import org.rtc.needs.form.Form;
import org.rtc.needs.form.Level;
import org.rtc.needs.form.Question;
import org.rtc.needs.respondent.Respondent;
import org.rtc.needs.respondent.RespondentKind;
import org.rtc.needs.respondent.RespondentQueries;
import org.rtc.needs.respondent.RespondentRow;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundAccess;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.text.Lang;

/** Answers for demonstrations: the same at each making, different by country. */
@ApplicationScoped
public class DemoAnswers {
    /** How far each topic of the template lies from what is wanted, in the order in which they stand there. */
    private static final int[] GAPS = {3, 3, 2, 1, 1, 1, 0, 1, 1, 1, 1};
    private static final int URGENT = 3;
    private static final int STAFF = 6;
    private static final List<String> WORDS = List.of("Publicar las cuentas ambientales dentro del plazo.", "Responder sin consultores externos a lo que pide el ministerio.",
            "Disseminate microdata with less manual work.", "Publier nos indicateurs en ligne, dans les deux langues.", "Comparar nossos dados com os dos países vizinhos.");

    @Inject
    EntityManager em;
    @Inject
    Answers answers;
    @Inject
    Rounds rounds;
    @Inject
    RoundAccess access;
    @Inject
    RespondentQueries respondents;

    /** @param shift by how many places the topics stand lower, so that rounds differ */
    void fill(Round round, List<String> countries, int shift) {
        Form form = rounds.form(round);
        if (round.getClosed() != null) {
            access.asked(round).stream().filter(c -> !countries.contains(c.iso2()))
                    .forEach(c -> em.persist(Respondent.office(round.getId(), c.iso2(), null, when(round))));
        }
        for (String country : countries) {
            Respondent office = respondents.office(round.getId(), country).map(RespondentRow::id).map(id -> em.find(Respondent.class, id))
                    .orElseGet(() -> persist(Respondent.office(round.getId(), country, null, when(round))));
            answer(round, form, office, country.hashCode(), shift);
        }
        String largest = countries.get(0);
        answer(round, form, persist(Respondent.mail(round.getId(), largest, RespondentKind.MANAGER, null, Lang.ES, when(round))), 1, shift);
        for (int i = 0; i < STAFF; i++) {
            answer(round, form, persist(Respondent.mail(round.getId(), largest, RespondentKind.STAFF, null, Lang.ES, when(round))), i, shift);
        }
    }

    private Respondent persist(Respondent respondent) {
        em.persist(respondent);
        em.flush();
        return respondent;
    }

    private static Instant when(Round round) {
        return round.getOpened().plus(Duration.ofDays(1));
    }

    private void answer(Round round, Form form, Respondent respondent, int seed, int shift) {
        List<Question> questions = form.questions().toList();
        List<Given> given = new ArrayList<>();
        questions.forEach(q -> given(q, Math.abs(seed), shift, given));
        given.forEach(g -> answers.keep(respondent, g));
        respondent.answered();
        respondent.send(round.getClosed() == null ? Instant.now() : round.getClosed().minus(Duration.ofDays(1 + Math.abs(seed) % 20)));
    }

    private static void given(Question q, int seed, int shift, List<Given> given) {
        switch (q.kind()) {
            case MATRIX -> levels(q, seed, shift, given);
            case MULTIPLE -> several(q, seed, shift, given);
            case SINGLE -> given.add(new Given(q.code(), q.choices().get(seed % q.choices().size()).code(), 1.0, null, null));
            case SCALE -> given.add(new Given(q.code(), "", (double) (1 + seed % 5), null, null));
            case NUMBER -> given.add(new Given(q.code(), "", (double) (20 + seed % 400), null, null));
            case TEXT -> words(q, seed, given);
        }
    }

    /** Every other office says what it could do then. */
    private static void words(Question q, int seed, List<Given> given) {
        if (q.when() == null && seed % 2 == 0) {
            given.add(new Given(q.code(), "", null, null, WORDS.get(seed / 2 % WORDS.size())));
        }
    }

    private static void levels(Question q, int seed, int shift, List<Given> given) {
        for (int i = 0; i < q.choices().size(); i++) {
            int now = i == 0 ? 0 : (seed + i) % 2;
            int place = i < shift ? i : i - shift;
            int more = place == 0 ? seed % 2 : place == 1 ? 0 : seed / (i + 1) % 2;
            given.add(new Given(q.code(), q.choices().get(i).code(), (double) now, (double) Math.min(Level.TOP, now + GAPS[place % GAPS.length] + more), null));
        }
    }

    private static void several(Question q, int seed, int shift, List<Given> given) {
        for (int i = 0; i < Math.min(URGENT, q.choices().size()); i++) {
            int at = (seed + i) % 4 == 0 ? (i + 3 + shift) % q.choices().size() : i;
            String code = q.choices().get(at).code();
            if (given.stream().noneMatch(g -> g.question().equals(q.code()) && g.item().equals(code))) {
                given.add(new Given(q.code(), code, 1.0, null, null));
            }
        }
    }
}
