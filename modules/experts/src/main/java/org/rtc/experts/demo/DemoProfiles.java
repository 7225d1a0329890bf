package org.rtc.experts.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rtc.experts.Ids;
import org.rtc.experts.profile.Audience;
import org.rtc.experts.profile.Availability;
import org.rtc.experts.profile.Available;
import org.rtc.experts.profile.Cvs;
import org.rtc.experts.profile.Details;
import org.rtc.experts.profile.Fluency;
import org.rtc.experts.profile.Level;
import org.rtc.experts.profile.Profiles;
import org.rtc.experts.profile.Shared;
import org.rtc.experts.profile.Skill;
import org.rtc.experts.profile.Spoken;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Writes the profile of whoever is at work, as they would. */
@ApplicationScoped
public class DemoProfiles {
    private static final Map<Lang, String[]> WORDS = Map.of(
            Lang.ES, new String[]{"Especialista en %s", "Ha dirigido operaciones de %s y capacitado a equipos de varias oficinas. Persona inventada para la demostración."},
            Lang.EN, new String[]{"Specialist in %s", "Has run work on %s and trained teams of several offices. A person invented for the demonstration."},
            Lang.FR, new String[]{"Spécialiste : %s", "A dirigé des travaux (%s) et formé des équipes de plusieurs offices. Personne inventée pour la démonstration."},
            Lang.PT, new String[]{"Especialista em %s", "Dirigiu trabalhos de %s e capacitou equipes de vários institutos. Pessoa inventada para a demonstração."});

    @Inject
    Profiles profiles;
    @Inject
    Cvs cvs;
    @Inject
    Places places;
    @Inject
    EntityManager em;

    void write(JsonObject one, int n) {
        List<Skill> skills = one.getJsonArray("skills").getValuesAs(JsonArray.class).stream()
                .map(s -> new Skill(s.getString(0), s.getString(1).isEmpty() ? null : s.getString(1), Ids.parse(Level.class, s.getString(2)).orElseThrow(), s.getInt(3))).toList();
        List<Spoken> languages = one.getJsonArray("languages").getValuesAs(JsonArray.class).stream()
                .map(l -> new Spoken(l.getString(0), Ids.parse(Fluency.class, l.getString(1)).orElseThrow())).toList();
        Available available = Ids.parse(Available.class, one.getString("available")).orElseThrow();
        Availability availability = new Availability(available, available == Available.LATER ? LocalDate.now().plusDays(40L + n) : null,
                one.getInt("days"), one.getBoolean("remote"), one.getBoolean("travels"));
        Lang own = Lang.of(one.getString("lang")).orElseThrow();
        LocalizedText topic = places.topics().stream().filter(t -> t.code().equals(skills.get(0).topic())).findFirst().orElseThrow().name();
        boolean contact = one.getBoolean("contact");
        long id = profiles.save(new Details(words(topic, own, 0), words(topic, own, 1), "", one.getString("country"), skills, languages, availability,
                one.getJsonArray("workedIn").getValuesAs(jakarta.json.JsonString.class).stream().map(jakarta.json.JsonString::getString).distinct().toList(),
                List.of(topic.in(own).text() + ": manual (2024)"), List.of(), contact ? "persona" + n + "@example.org" : "", contact ? "+000 555 01" + (10 + n) : ""));
        if (one.getBoolean("cv")) {
            cv();
        }
        Set<Shared> shared = EnumSet.complementOf(EnumSet.of(Shared.EMAIL, Shared.PHONE));
        if (contact) {
            shared.add(Shared.EMAIL);
        }
        profiles.consent(Ids.parse(Audience.class, one.getString("audience")).orElseThrow(), shared);
        em.flush();
        em.createQuery("update Expert e set e.confirmed = :when where e.id = :id").setParameter("id", id)
                .setParameter("when", Instant.now().minus(Duration.ofDays(one.getInt("days_ago")))).executeUpdate();
    }

    /** Somebody whom one can sign in as, and who gives no contact to anybody yet. */
    void instructor() {
        LocalizedText headline = LocalizedText.ofTags(Map.of("es", "Cartografía digital y marcos censales", "en", "Digital mapping and census frames",
                "fr", "Cartographie numérique et bases de recensement", "pt", "Cartografia digital e marcos censitários"));
        LocalizedText summary = LocalizedText.ofTags(Map.of(
                "es", "Veinte años entre mapas y censos. Ha llevado la cartografía de papel a la tableta en tres países.",
                "en", "Twenty years between maps and censuses. Took mapping from paper to tablets in three countries."));
        profiles.save(new Details(headline, summary, "INEGI", "MX", List.of(new Skill("6.2", "4", Level.LEADING, 18), new Skill("1.1", null, Level.SOLID, 12)),
                List.of(new Spoken("es", Fluency.NATIVE), new Spoken("en", Fluency.WORKING)), new Availability(Available.NOW, null, 30, true, true),
                List.of("HN", "GT", "DO"), List.of("Cartografía censal con tabletas: lecciones de tres países (2023)"), List.of(), "andres@example.org", "+52 555 0100"));
        cv();
        profiles.consent(Audience.EVERYONE, EnumSet.complementOf(EnumSet.of(Shared.EMAIL, Shared.PHONE)));
    }

    private void cv() {
        try (InputStream in = DemoProfiles.class.getClassLoader().getResourceAsStream("demo/experts/cv.pdf")) {
            cvs.keep(in, "curriculum.pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the person's language, and in Spanish and English. */
    private static LocalizedText words(LocalizedText topic, Lang own, int which) {
        Map<Lang, String> texts = new EnumMap<>(Lang.class);
        Stream.of(own, Lang.ES, Lang.EN).forEach(lang -> texts.put(lang, String.format(WORDS.get(lang)[which], topic.in(lang).text().toLowerCase(lang.locale()))));
        return LocalizedText.of(texts);
    }
}
