package org.rtc.learning.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.rtc.spi.text.Lang;

/** The words in items, for the search. */
@ApplicationScoped
public class ItemTexts {
    @Inject
    EntityManager em;
    @Inject
    ItemKinds kinds;

    /** Titles and contents of what learners can see, by course and language. A kind's own words go to every language. */
    public Map<Long, Map<Lang, String>> ofCourses(Collection<Long> courses) {
        Map<Long, Map<Lang, String>> words = new HashMap<>();
        if (!courses.isEmpty()) {
            em.createQuery("""
                    select i from Item i, Section s where s.id = i.sectionId and i.courseId in :courses
                    and i.hidden = false and i.deleted is null and s.hidden = false and s.deleted is null""", Item.class)
                    .setParameter("courses", courses).getResultStream()
                    .forEach(item -> add(item, words.computeIfAbsent(item.getCourseId(), id -> new EnumMap<>(Lang.class))));
        }
        return words;
    }

    private void add(Item item, Map<Lang, String> words) {
        String content = kinds.find(item.getKind()).map(kind -> kind.searchText(item.facts())).orElse("");
        for (Lang lang : Lang.ALL) {
            String title = item.getTitle().get(lang);
            words.merge(lang, (title == null ? "" : title + " ") + content, (a, b) -> a + " " + b);
        }
    }
}
