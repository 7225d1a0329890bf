package org.rtc.needs.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Drawing up questionnaires: draft, publish, copy to the next version. */
@ApplicationScoped
public class Questionnaires {
    public static final String EDIT = "needs:questionnaire:edit";
    private static final int MOST = 200;

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Audit audit;

    /** @return its id @throws Problem 403, 422 */
    @Transactional
    public long create(LocalizedText title, Form form) {
        access.require(EDIT, Scope.NETWORK);
        Questionnaire questionnaire = new Questionnaire(title, form, Instant.now());
        em.persist(questionnaire);
        em.flush();
        audit(questionnaire, "create");
        return questionnaire.getId();
    }

    @Transactional
    public void rename(long id, LocalizedText title) {
        Questionnaire questionnaire = edited(id);
        questionnaire.change(title, questionnaire.getForm());
    }

    /** @throws Problem 409 where it is published, 422 where what comes of it breaks a rule */
    @Transactional
    public void change(long id, UnaryOperator<Form> change) {
        Questionnaire questionnaire = edited(id);
        questionnaire.change(questionnaire.getTitle(), change.apply(questionnaire.getForm()));
    }

    /** Takes a question or a section out. @throws Problem 409 where it is published or a condition depends on it */
    @Transactional
    public void remove(long id, String code) {
        change(id, form -> {
            FormRules.checkUnused(form, code);
            return form.without(code);
        });
    }

    /** From now on it never changes. @throws Problem 409 where nothing is asked or a condition cannot be met */
    @Transactional
    public void publish(long id) {
        Questionnaire questionnaire = edited(id);
        questionnaire.publish(Instant.now());
        audit(questionnaire, "publish");
    }

    /** @return id of a draft with the next number */
    @Transactional
    public long copy(long id) {
        Questionnaire from = edited(id);
        int last = em.createQuery("select max(q.number) from NeedsQuestionnaire q where q.family = :family or q.id = :family", Integer.class)
                .setParameter("family", from.getFamily()).getSingleResult();
        Questionnaire next = new Questionnaire(from, last + 1, Instant.now());
        em.persist(next);
        em.flush();
        audit(next, "copy");
        return next.getId();
    }

    /** Of a draft that no round uses. */
    @Transactional
    public void delete(long id) {
        Questionnaire questionnaire = edited(id);
        if (questionnaire.isPublished()) {
            throw Problem.conflict("needs.error.published");
        }
        em.remove(questionnaire);
        audit(questionnaire, "delete");
    }

    /** For those who draw it up. */
    public Questionnaire edited(long id) {
        access.require(EDIT, Scope.NETWORK);
        return find(id);
    }

    /** For those who make rounds with it. @throws Problem 404 */
    public Questionnaire find(long id) {
        return Optional.ofNullable(em.find(Questionnaire.class, id)).orElseThrow(Problem::notFound);
    }

    /** The newest first. */
    public List<QuestionnaireRow> list(boolean publishedOnly) {
        return em.createQuery("""
                select new org.rtc.needs.form.QuestionnaireRow(q.id, q.number, q.title, q.created, q.published)
                from NeedsQuestionnaire q""" + (publishedOnly ? " where q.published is not null" : "") + " order by q.id desc",
                QuestionnaireRow.class).setMaxResults(MOST).getResultList();
    }

    private void audit(Questionnaire questionnaire, String act) {
        audit.record("needs.questionnaire." + act, Scope.NETWORK, "questionnaire:" + questionnaire.getId(),
                questionnaire.getTitle() + " " + questionnaire.getNumber());
    }
}
