package org.rtc.experts.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rtc.experts.Ids;
import org.rtc.experts.phase.Phases;
import org.rtc.experts.profile.Spoken;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;

/** What one chooses from in forms and filters, in the reader's language and in order. */
@RequestScoped
public class Options {
    @Inject
    Places places;
    @Inject
    Phases phases;
    @Inject
    Words words;

    private List<Places.Topic> topics;
    private Map<String, String> stages;

    /** By code. */
    public Map<String, String> topicNames() {
        Map<String, String> names = new LinkedHashMap<>();
        known().forEach(topic -> names.put(topic.code(), words.read(topic.name()).text()));
        return names;
    }

    /** By code, for a list to choose from; parts of a topic are set in with a dash. */
    public Map<String, String> topics() {
        Map<String, String> names = new LinkedHashMap<>();
        known().forEach(topic -> names.put(topic.code(), (topic.parent() == null ? "" : "– ") + words.read(topic.name()).text()));
        return names;
    }

    /** The widest topics alone. */
    public Map<String, String> fields() {
        Map<String, String> names = new LinkedHashMap<>();
        known().stream().filter(t -> t.parent() == null).forEach(topic -> names.put(topic.code(), words.read(topic.name()).text()));
        return names;
    }

    public String topic(String code) {
        return known().stream().filter(t -> t.code().equals(code)).findFirst().map(t -> words.read(t.name()).text()).orElse(code);
    }

    private List<Places.Topic> known() {
        if (topics == null) {
            topics = places.topics();
        }
        return topics;
    }

    public Map<String, String> phases() {
        if (stages == null) {
            stages = new LinkedHashMap<>();
            phases.all().forEach((code, name) -> stages.put(code, words.read(name).text()));
        }
        return stages;
    }

    public Map<String, String> languages() {
        Map<String, String> names = new LinkedHashMap<>();
        Spoken.LANGUAGES.forEach(tag -> names.put(tag, words.language(tag)));
        return names;
    }

    /** By name. */
    public Map<String, String> countries(Collection<String> iso2) {
        Map<String, String> byName = new TreeMap<>(java.text.Collator.getInstance(words.viewer().lang().locale()));
        iso2.forEach(code -> byName.put(words.country(code), code));
        Map<String, String> names = new LinkedHashMap<>();
        byName.forEach((name, code) -> names.put(code, name));
        return names;
    }

    public Map<String, String> allCountries() {
        return countries(places.countries().stream().map(Places.Country::iso2).toList());
    }

    /** The words {@code KEY.id} of each choice. */
    public <E extends Enum<E>> Map<String, String> of(Class<E> type, String key) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(e -> names.put(Ids.of(e), words.t(key + "." + Ids.of(e))));
        return names;
    }
}
