package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.experts.Ids;
import org.rtc.experts.phase.Phases;
import org.rtc.spi.people.Places;
import org.rtc.spi.search.SearchDocument;
import org.rtc.spi.search.SearchSource;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Experts in the search, with no word of theirs that they did not agree to share with everyone who may find it. */
@ApplicationScoped
public class ExpertSource implements SearchSource {
    public static final String KIND = "expert";

    @Inject
    EntityManager em;
    @Inject
    ExpertViews views;
    @Inject
    Places places;
    @Inject
    Phases phases;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        Map<String, LocalizedText> words = new HashMap<>(phases.all());
        places.topics().forEach(topic -> words.put("t" + topic.code(), topic.name()));
        List<SearchDocument> documents = new ArrayList<>();
        Set<Long> open = new HashSet<>();
        for (ExpertView view : views.shown(ids, Audience.EVERYONE)) {
            open.add(view.id());
            documents.add(document(view, words, true));
        }
        views.shown(ids.stream().filter(id -> !open.contains(id)).toList(), Audience.OFFICES)
                .forEach(view -> documents.add(document(view, words, false)));
        return documents;
    }

    private static SearchDocument document(ExpertView view, Map<String, LocalizedText> words, boolean open) {
        Map<Lang, String> body = new EnumMap<>(Lang.class);
        Map<Lang, String> title = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.ALL) {
            title.put(lang, view.name() + " " + view.headline().in(lang).text());
            Stream<String> skills = view.skills().stream().flatMap(s -> Stream.of(words.get("t" + s.topic()), words.get(s.phase())))
                    .filter(Objects::nonNull).map(text -> text.in(lang).text());
            body.put(lang, Stream.of(skills, Stream.of(view.employer()), view.publications().stream(), view.references().stream())
                    .flatMap(Function.identity()).filter(Objects::nonNull).collect(Collectors.joining(" ")));
        }
        Map<String, Set<String>> facets = new HashMap<>();
        facets.put("audience", Set.of(Ids.of(view.audience())));
        facets.put("topic", view.skills().stream().flatMap(s -> wider(s.topic())).collect(Collectors.toSet()));
        facets.put("phase", view.skills().stream().map(Skill::phase).filter(Objects::nonNull).collect(Collectors.toSet()));
        facets.put("language", view.languages().stream().map(Spoken::language).collect(Collectors.toSet()));
        facets.put("country", view.country() == null ? Set.of() : Set.of(view.country()));
        facets.put("available", view.availability() == null ? Set.of() : Set.of(Ids.of(view.availability().status())));
        return new SearchDocument(view.id(), LocalizedText.of(title), view.summary(), LocalizedText.of(body), facets, view.confirmed(), open);
    }

    /** Who knows migration knows social statistics too. */
    static Stream<String> wider(String topic) {
        return Stream.iterate(topic, t -> !t.isEmpty(), t -> t.contains(".") ? t.substring(0, t.lastIndexOf('.')) : "");
    }

    @Override
    public Stream<Long> ids() {
        return em.createQuery("select e.id from Expert e where e.audience <> :nobody and e.lapsed = false order by e.id", Long.class)
                .setParameter("nobody", Audience.NOBODY).getResultStream();
    }
}
