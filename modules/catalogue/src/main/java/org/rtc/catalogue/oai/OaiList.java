package org.rtc.catalogue.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.State;
import org.rtc.spi.access.Tokens;

/** What harvesters get, by when it changed; the resumption token holds the whole question, so no node remembers anything. */
@ApplicationScoped
public class OaiList {
    static final int PART = 100;
    static final Set<State> SHOWN = EnumSet.of(State.PUBLISHED, State.POSTPONED, State.CANCELLED, State.WITHDRAWN);
    private static final String PURPOSE = "catalogue.oai";
    private static final Duration LIFE = Duration.ofDays(2);

    @Inject
    EntityManager em;
    @Inject
    Tokens tokens;

    /** @param token to ask for more; empty at the end of a list of several parts, null where one part was all @param cursor how many came before */
    record Part(List<Activity> activities, String token, long cursor, Instant expires) {
    }

    /** @param set or null @param afterMicros where the part before ended */
    private record Question(String prefix, Instant from, Instant until, String set, long afterMicros, long afterId, long cursor) {
        String text() {
            return String.join("|", prefix, from == null ? "" : from.toString(), until == null ? "" : until.toString(), set == null ? "" : set,
                    Long.toString(afterMicros), Long.toString(afterId), Long.toString(cursor));
        }

        static Question parse(String text) {
            String[] parts = text.split("\\|", -1);
            return new Question(parts[0], parts[1].isEmpty() ? null : Instant.parse(parts[1]), parts[2].isEmpty() ? null : Instant.parse(parts[2]),
                    parts[3].isEmpty() ? null : parts[3], Long.parseLong(parts[4]), Long.parseLong(parts[5]), Long.parseLong(parts[6]));
        }
    }

    /** @throws OaiError badArgument, cannotDisseminateFormat, noRecordsMatch, badResumptionToken */
    Part find(OaiRequest request) {
        Question question;
        if (request.has("resumptionToken")) {
            question = tokens.verify(PURPOSE, request.optional("resumptionToken")).map(Question::parse)
                    .orElseThrow(() -> new OaiError("badResumptionToken", "The token is none of ours or has run out."));
        } else {
            OaiRecord.requireFormat(request.required("metadataPrefix"));
            question = new Question("oai_dc", request.from(), request.until(), request.optional("set"), Long.MIN_VALUE, 0, 0);
        }
        List<Activity> found = query(question);
        if (found.isEmpty()) {
            throw new OaiError("noRecordsMatch", "Nothing was found with these arguments.");
        }
        boolean more = found.size() > PART;
        List<Activity> part = more ? found.subList(0, PART) : found;
        if (!more) {
            return new Part(part, question.cursor > 0 ? "" : null, question.cursor, null);
        }
        Activity last = part.get(part.size() - 1);
        Question next = new Question(question.prefix, question.from, question.until, question.set, ChronoUnit.MICROS.between(Instant.EPOCH, last.changed()),
                last.getId(), question.cursor + part.size());
        return new Part(part, tokens.sign(PURPOSE, next.text(), LIFE), question.cursor, Instant.now().plus(LIFE));
    }

    private List<Activity> query(Question q) {
        StringBuilder jpql = new StringBuilder("select a from CatalogueActivity a where a.state in :states and a.published is not null");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("states", SHOWN);
        if (q.from != null) {
            jpql.append(" and a.changed >= :from");
            parameters.put("from", q.from);
        }
        if (q.until != null) {
            jpql.append(" and a.changed < :until");
            parameters.put("until", q.until);
        }
        if (q.afterMicros != Long.MIN_VALUE) {
            jpql.append(" and a.changed >= :at and (a.changed > :at or a.id > :id)");
            parameters.put("at", Instant.EPOCH.plus(q.afterMicros, ChronoUnit.MICROS));
            parameters.put("id", q.afterId);
        }
        set(jpql, parameters, q.set);
        TypedQuery<Activity> query = em.createQuery(jpql + " order by a.changed, a.id", Activity.class).setMaxResults(PART + 1);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void set(StringBuilder jpql, Map<String, Object> parameters, String set) {
        if (set == null) {
            return;
        }
        if (set.startsWith("kind:") && Kind.of(set.substring(5)).isPresent()) {
            jpql.append(" and a.kind = :kind");
            parameters.put("kind", Kind.of(set.substring(5)).orElseThrow());
        } else if (set.startsWith("topic:")) {
            jpql.append(" and a.id in (select t.activity from CatalogueActivityTopic t where t.topic = :topic)");
            parameters.put("topic", set.substring(6));
        } else {
            throw new OaiError("noRecordsMatch", "There is no such set.");
        }
    }

    /** When the oldest record changed last. */
    Instant earliest() {
        return em.createQuery("select a.changed from CatalogueActivity a where a.state in :states and a.published is not null order by a.changed, a.id", Instant.class)
                .setParameter("states", SHOWN).setMaxResults(1).getResultStream().findFirst().orElse(Instant.EPOCH);
    }

    /** @throws OaiError idDoesNotExist */
    Activity one(String identifier, String prefix) {
        String number = identifier.startsWith(prefix) ? identifier.substring(prefix.length()) : "";
        Activity activity = number.matches("\\d{1,18}") ? em.find(Activity.class, Long.valueOf(number)) : null;
        if (activity == null || !SHOWN.contains(activity.state()) || activity.published() == null) {
            throw new OaiError("idDoesNotExist", "There is no such record.");
        }
        return activity;
    }
}
