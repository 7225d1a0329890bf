package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rtc.spi.access.Access;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;

/**
 * The one place where a profile becomes something to show: pages, search, REST, matches and files all take it from here,
 * each for an audience. Four statements however many.
 */
@ApplicationScoped
public class ExpertViews {
    /** See what experts share with offices: a right of a network's working people, whatever their country. */
    public static final String OFFICE = "experts:directory:office";

    @Inject
    EntityManager em;
    @Inject
    People people;
    @Inject
    Access access;

    /** The audience to which whoever is at work belongs. */
    public Audience reader() {
        return access.canSomewhere(OFFICE) ? Audience.OFFICES : Audience.EVERYONE;
    }

    /** In the order of the ids; those not shown to that audience are left out. */
    public List<ExpertView> shown(Collection<Long> ids, Audience reader) {
        return views(ids, e -> e.shownTo(reader), e -> seen(e, reader));
    }

    /** Those whom an office has dealt with: still named when they no longer are listed, with the fields they share. */
    public List<ExpertView> dealtWith(Collection<Long> ids) {
        return views(ids, e -> true, e -> e.getAudience() == Audience.NOBODY ? EnumSet.noneOf(Shared.class) : seen(e, Audience.OFFICES));
    }

    /** The expert's own, with everything. */
    ExpertView own(long id) {
        return views(List.of(id), e -> true, e -> EnumSet.allOf(Shared.class)).get(0);
    }

    private static Set<Shared> seen(Expert expert, Audience reader) {
        return expert.getShared().stream().filter(field -> reader == Audience.OFFICES || !field.officesOnly())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Shared.class)));
    }

    private List<ExpertView> views(Collection<Long> ids, Predicate<Expert> shown, Function<Expert, Set<Shared>> seen) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Expert> experts = em.createQuery("select e from Expert e where e.id in :ids", Expert.class).setParameter("ids", ids)
                .getResultStream().filter(shown).collect(Collectors.toMap(Expert::getId, Function.identity()));
        if (experts.isEmpty()) {
            return List.of();
        }
        Map<Long, List<SkillRow>> skills = em.createQuery("select s from ExpertSkill s where s.expertId in :ids order by s.id", SkillRow.class)
                .setParameter("ids", experts.keySet()).getResultStream().collect(Collectors.groupingBy(SkillRow::getExpertId));
        Map<Long, List<SpokenRow>> spoken = em.createQuery("select l from ExpertLanguage l where l.expertId in :ids order by l.id", SpokenRow.class)
                .setParameter("ids", experts.keySet()).getResultStream().collect(Collectors.groupingBy(SpokenRow::getExpertId));
        Map<Long, Person> who = people.byIds(experts.values().stream().map(Expert::getPersonId).collect(Collectors.toSet()));
        return ids.stream().distinct().map(experts::get).filter(e -> e != null && who.containsKey(e.getPersonId()))
                .map(e -> ExpertView.of(e, e.details(
                        skills.getOrDefault(e.getId(), List.of()).stream().map(SkillRow::skill).toList(),
                        spoken.getOrDefault(e.getId(), List.of()).stream().map(SpokenRow::spoken).toList()),
                        who.get(e.getPersonId()), seen.apply(e))).toList();
    }
}
