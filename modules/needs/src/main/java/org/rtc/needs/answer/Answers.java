package org.rtc.needs.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.needs.form.Form;
import org.rtc.needs.form.Question;
import org.rtc.needs.form.Section;
import org.rtc.needs.respondent.Respondent;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;

/** Answering: saved section by section as often as one likes, sent once, taken back while the round is open. */
@ApplicationScoped
public class Answers {
    @Inject
    EntityManager em;
    @Inject
    AnswerDoor door;
    @Inject
    Audit audit;

    /**
     * Keeps what the form of one section holds. A question whose {@link Mark} comes with it and fits what was posted was not
     * changed on that page: it stays as it is now, whatever the page showed.
     *
     * @param fields values by name, as {@link PostedAnswers} reads them
     * @return marks of what was written, by code of the question
     * @throws Problem 409 where answers are not taken or were sent, 422 with what is wrong; nothing is changed then
     */
    @Transactional
    public Map<String, String> save(String key, String section, Function<String, List<String>> fields) {
        Entry entry = door.open(key);
        Section asked = entry.sections().stream().filter(s -> s.code().equals(section)).findFirst().orElseThrow(Problem::notFound);
        Map<String, List<Given>> posted = PostedAnswers.read(asked, fields).stream().collect(Collectors.groupingBy(Given::question));
        List<Question> changed = asked.questions().stream()
                .filter(q -> !fields.apply(Mark.field(q)).contains(Mark.of(posted.getOrDefault(q.code(), List.of())))).toList();
        replace(entry, changed, changed.stream().flatMap(q -> posted.getOrDefault(q.code(), List.of()).stream()).toList());
        return changed.stream().collect(Collectors.toMap(Question::code, q -> Mark.of(posted.getOrDefault(q.code(), List.of()))));
    }

    /** Keeps answers of any questions. @param questions whose answers these are; earlier ones go */
    @Transactional
    public void replace(Entry entry, List<Question> questions, List<Given> given) {
        em.lock(entry.respondent(), LockModeType.PESSIMISTIC_WRITE);
        requireOpen(entry);
        if (!questions.isEmpty()) {
            em.createQuery("delete from NeedsAnswer a where a.respondent = :respondent and a.question in :questions")
                    .setParameter("respondent", entry.respondent().getId())
                    .setParameter("questions", questions.stream().map(Question::code).toList()).executeUpdate();
        }
        given.forEach(g -> em.persist(new Answer(entry.respondent().getId(), g)));
        entry.respondent().answered();
    }

    /** Keeps one answer of a questionnaire that was filled in elsewhere; who may do so is asked by whoever reads it in. */
    public void keep(Respondent respondent, Given given) {
        em.persist(new Answer(respondent.getId(), given));
    }

    /** @throws Problem 409 as above, 422 with the required questions that have no answer */
    @Transactional
    public void send(String key) {
        Entry entry = door.open(key);
        requireWhole(entry);
        em.lock(entry.respondent(), LockModeType.PESSIMISTIC_WRITE);
        requireOpen(entry);
        Sheet sheet = sheet(entry);
        List<Question> missing = sheet.missing();
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing.stream().map(q -> new FieldError(PostedAnswers.field(q), "needs.error.required")).toList());
        }
        forgetUnasked(entry, sheet);
        entry.respondent().send(Instant.now());
        audit(entry, "send");
    }

    /** What was answered to questions that, with the last answers, are not asked. */
    private void forgetUnasked(Entry entry, Sheet sheet) {
        List<String> asked = entry.form().sections().stream().flatMap(s -> sheet.asked(s).stream()).map(Question::code).toList();
        List<String> unasked = entry.form().questions().map(Question::code).filter(q -> !asked.contains(q)).toList();
        if (!unasked.isEmpty()) {
            em.createQuery("delete from NeedsAnswer a where a.respondent = :respondent and a.question in :questions")
                    .setParameter("respondent", entry.respondent().getId()).setParameter("questions", unasked).executeUpdate();
        }
    }

    /** To change what was sent, while the round is open. */
    @Transactional
    public void takeBack(String key) {
        Entry entry = door.open(key);
        requireWhole(entry);
        entry.round().requireTaking(Instant.now());
        entry.respondent().takeBack();
        audit(entry, "takeBack");
    }

    public Sheet sheet(Entry entry) {
        return new Sheet(entry.form(), given(entry.respondent().getId()));
    }

    /** Of many at once, in one statement; who may read them is asked by whoever does. */
    Map<Long, Sheet> sheets(Form form, Collection<Long> respondents) {
        Map<Long, List<Given>> given = new HashMap<>();
        respondents.forEach(id -> given.put(id, new ArrayList<>()));
        if (!respondents.isEmpty()) {
            em.createQuery("select a.respondent, a.question, a.item, a.amount, a.wanted, a.words from NeedsAnswer a where a.respondent in :ids", Object[].class)
                    .setParameter("ids", respondents).getResultList().forEach(row -> given.get((Long) row[0])
                            .add(new Given((String) row[1], (String) row[2], (Double) row[3], (Double) row[4], (String) row[5])));
        }
        Map<Long, Sheet> sheets = new HashMap<>();
        given.forEach((id, answers) -> sheets.put(id, new Sheet(form, answers)));
        return sheets;
    }

    private List<Given> given(long respondent) {
        return em.createQuery("""
                select new org.rtc.needs.answer.Given(a.question, a.item, a.amount, a.wanted, a.words)
                from NeedsAnswer a where a.respondent = :respondent""", Given.class)
                .setParameter("respondent", respondent).getResultList();
    }

    static void requireOpen(Entry entry) {
        entry.round().requireTaking(Instant.now());
        if (entry.respondent().status() == Respondent.Status.SENT) {
            throw Problem.conflict("needs.error.sent");
        }
    }

    static void requireWhole(Entry entry) {
        if (!entry.whole()) {
            throw new Forbidden();
        }
    }

    private void audit(Entry entry, String act) {
        audit.record("needs.answer." + act, Scope.country(entry.respondent().getCountry()), "round:" + entry.round().getId(),
                entry.respondent().kind().id());
    }
}
