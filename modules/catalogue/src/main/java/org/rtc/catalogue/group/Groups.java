package org.rtc.catalogue.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** The working groups of the Conference; the secretariat keeps their list. */
@ApplicationScoped
public class Groups {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Audit audit;
    @Inject
    Posters posters;

    /**
     * @param group  that an activity gets, or null
     * @param before that it had, which it may keep, or null
     * @throws Problem 422 where whoever is at work does not announce for that group, or there is none
     */
    public void requirePosting(Long group, Long before) {
        boolean given = group != null && !group.equals(before);
        if (given && (one(group).isEmpty() || !posters.posts(group) && !access.can(ActivityAccess.EDIT, Scope.NETWORK))) {
            throw Problem.invalid("group", "catalogue.error.group");
        }
    }

    public List<WorkingGroup> all() {
        return em.createQuery("select g from CatalogueGroup g order by g.id", WorkingGroup.class).getResultList();
    }

    public Optional<WorkingGroup> one(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(WorkingGroup.class, id));
    }

    /** How many published activities each has. */
    public Map<Long, Long> activities() {
        Map<Long, Long> numbers = new LinkedHashMap<>();
        em.createQuery("select a.host.group, count(a.id) from CatalogueActivity a where a.host.group is not null and a.state in :states group by a.host.group", Object[].class)
                .setParameter("states", State.OPEN).getResultList().forEach(row -> numbers.put((Long) row[0], ((Number) row[1]).longValue()));
        return numbers;
    }

    /** @return its id @throws Problem 403, 422 */
    @Transactional
    public long add(LocalizedText name, LocalizedText about) {
        access.require(ActivityAccess.PUBLISH, Scope.NETWORK);
        WorkingGroup group = new WorkingGroup(name, about);
        em.persist(group);
        em.flush();
        audit.record("catalogue.group.add", Scope.NETWORK, "group:" + group.getId(), name.toString());
        return group.getId();
    }

    /** Those for which whoever is at work announces, and the one that is chosen already. */
    public Map<String, String> options(ActivityWords words, Long chosen) {
        Map<String, String> options = new LinkedHashMap<>();
        Set<Long> mine = posters.groups();
        boolean every = access.can(ActivityAccess.EDIT, Scope.NETWORK);
        all().stream().filter(group -> every || mine.contains(group.getId()) || group.getId().equals(chosen)).forEach(group -> options.put(group.getId().toString(), words.plain().read(group.getName()).text()));
        return options;
    }
}
