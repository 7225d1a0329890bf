package org.rtc.catalogue.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of training activities, for other modules. Inject it. Also observe {@link ActivityPublished},
 * {@link ActivityChanged} and {@link ActivityCancelled}.
 */
public interface Catalogue {
    /**
     * Begins a draft, in the name of whoever is at work; they go on at {@code /catalogue/ID/edit}.
     *
     * @return its id
     * @throws org.rtc.spi.problem.Problem 403 where they may not announce activities of that country, 422 with what is wrong
     */
    long draft(ActivityDraft draft);

    /** Whatever its state: show it only to those whom it concerns unless it is on offer. */
    Optional<ActivityInfo> activity(long id);

    /** One statement however many; unknown ids are left out. */
    Map<Long, ActivityInfo> activities(Collection<Long> ids);

    /** Those made from things whose reference begins so, in any state but withdrawn, the newest first, at most 200. */
    List<ActivityInfo> madeFrom(String sourceRefPrefix);

    /**
     * Activities on offer whose days touch that time, counted by topic and country, cancelled ones left out. An
     * activity on a topic counts on all wider topics too.
     */
    List<Supply> supply(LocalDate from, LocalDate until);

    /** Activities on offer on that topic (or a narrower one) and in that country that are not over, by date. @param topic or null @param country or null */
    List<ActivityInfo> upcoming(String topic, String country, int limit);

    /** Those that wait for approval in these countries, the longest waiting first. Does not ask who looks. */
    List<ActivityInfo> waiting(Collection<String> countries, int limit);
}
