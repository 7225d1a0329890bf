package org.rtc.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.learning.outline.ItemTexts;
import org.rtc.spi.people.Places;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.search.SearchSource;
import org.rtc.spi.text.HtmlCleaner;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Published courses in the search, with the words of what is in them. */
@ApplicationScoped
public class CourseSource implements SearchSource {
    public static final String KIND = "course";

    @Inject
    EntityManager em;
    @Inject
    ItemTexts items;
    @Inject
    HtmlCleaner cleaner;
    @Inject
    Places places;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Course> courses = em.createQuery("select c from Course c where c.published = true and c.id in :ids", Course.class)
                .setParameter("ids", ids).getResultList();
        Map<Long, Map<Lang, String>> words = items.ofCourses(courses.stream().map(Course::getId).toList());
        Set<Long> providers = courses.stream().map(c -> c.details().provider()).filter(p -> p != null).collect(Collectors.toSet());
        Map<Long, Places.Organisation> names = places.organisations(providers);
        return courses.stream().map(c -> document(c, words.getOrDefault(c.getId(), Map.of()), names)).toList();
    }

    private SearchDocument document(Course course, Map<Lang, String> items, Map<Long, Places.Organisation> names) {
        CourseDetails d = course.details();
        Places.Organisation provider = d.provider() == null ? null : names.get(d.provider());
        Map<Lang, String> body = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.ALL) {
            body.put(lang, words(cleaner.text(d.description().get(lang)), items.get(lang),
                    provider == null ? null : provider.name().get(lang)));
        }
        Map<String, Set<String>> facets = new HashMap<>();
        facets.put("topic", withWider(d.topics()));
        facets.put("language", Set.copyOf(d.languages()));
        facets.put("provider", d.provider() == null ? Set.of() : Set.of(d.provider().toString()));
        return new SearchDocument(course.getId(), d.title(), d.summary(), LocalizedText.of(body), facets,
                course.getCreated(), true);
    }

    private static String words(String... texts) {
        return Stream.of(texts).filter(t -> t != null && !t.isBlank()).collect(Collectors.joining(" "));
    }

    /** A course on water is one on the environment too. */
    private static Set<String> withWider(List<String> topics) {
        Set<String> all = new LinkedHashSet<>();
        for (String topic : topics) {
            for (int dot = topic.length(); dot > 0; dot = topic.lastIndexOf('.', dot - 1)) {
                all.add(topic.substring(0, dot));
            }
        }
        return all;
    }

    @Override
    public Stream<Long> ids() {
        return em.createQuery("select c.id from Course c where c.published = true order by c.id", Long.class).getResultStream();
    }
}
