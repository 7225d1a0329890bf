package org.rtc.scorm.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.rtc.scorm.Pieces;

/** The questions of an item and how they did; the answers of its attempts in rows. */
@ApplicationScoped
public class Questions {
    private static final String FROM = " from sc_answer n join sc_attempt a on a.id = n.attempt_id "
            + "where n.item_id = ? and a.set_aside is null ";
    private static final int PIECE = 10;

    @Inject
    EntityManager em;
    @Inject
    Answers answers;

    /** Which attempt of each learner is looked at. */
    public enum Of {
        FIRST("min", ""),
        LAST("max", "and revision > 0 ");

        private final String which;
        private final String where;

        Of(String which, String where) {
            this.which = which;
            this.where = where;
        }

        /** Their numbers, worked out once and not for each answer. */
        private String chosen() {
            return "select person_id, " + which + "(number) as number from sc_attempt where item_id = ? and set_aside is null " + where + "group by person_id";
        }

        public static Of named(String name) {
            return name != null && name.equalsIgnoreCase("first") ? FIRST : LAST;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** For whoever was let in by {@code Report.item}. In the order of the package. */
    public List<Question> questions(long item, Of of) {
        answers.refresh(item);
        List<?> rows = em.createNativeQuery("select n.attempt_id, n.part, n.question, n.kind, n.wording, n.response, n.expected, n.correct, n.seconds"
                + " from sc_answer n join sc_attempt a on a.id = n.attempt_id join (" + of.chosen() + ") c on c.person_id = a.person_id and c.number = a.number "
                + "where n.item_id = ? and a.set_aside is null order by n.attempt_id, n.place").setParameter(1, item).setParameter(2, item).getResultList();
        return QuestionStatistics.of(rows.stream().map(Object[].class::cast).map(c -> new QuestionStatistics.Row(((Number) c[0]).longValue(),
                (String) c[1], (String) c[2], (String) c[3], (String) c[4], (String) c[5], (String) c[6],
                c[7] == null ? null : ((Number) c[7]).intValue(), c[8] == null ? null : ((Number) c[8]).doubleValue())).toList());
    }

    /** Each answer of each attempt, for export; those of a few attempts are held at a time. Brings them up to date. */
    public Iterator<List<Line>> lines(long item) {
        answers.refresh(item);
        List<Long> attempts = em.createQuery("select a.id from ScormAttempt a where a.itemId = :item and a.setAside is null order by a.id", Long.class)
                .setParameter("item", item).getResultList();
        return Pieces.of(attempts, PIECE).map(some -> lines(item, some)).iterator();
    }

    // The range is told of both tables: databases take one of them first, and some of them all of it.
    private List<Line> lines(long item, List<Long> attempts) {
        long first = attempts.get(0);
        long last = attempts.get(attempts.size() - 1);
        List<?> rows = em.createNativeQuery("select a.id, n.place, a.person_id, a.number, n.part, n.question, n.kind, n.wording, n.response, n.expected, "
                + "n.result, n.seconds" + FROM + "and n.attempt_id between ? and ? and a.id between ? and ? order by a.id, n.place")
                .setParameter(1, item).setParameter(2, first).setParameter(3, last).setParameter(4, first).setParameter(5, last).getResultList();
        return rows.stream().map(Object[].class::cast).map(c -> new Line(((Number) c[0]).longValue(), ((Number) c[1]).intValue(),
                ((Number) c[2]).longValue(), ((Number) c[3]).intValue(), (String) c[4], (String) c[5], (String) c[6], (String) c[7], (String) c[8],
                (String) c[9], (String) c[10], c[11] == null ? null : ((Number) c[11]).doubleValue())).toList();
    }

    /** An answer in the export. @param attempt its id @param place within it @param number of the attempt */
    public record Line(long attempt, int place, long person, int number, String part, String question, String kind, String wording, String response, String expected,
            String result, Double seconds) {
    }
}
