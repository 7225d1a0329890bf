package org.rtc.experts.profile;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rtc.experts.Ids;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** An expert as REST gives them: what they share with whoever asks. */
public record ExpertJson(String id, String name, LocalizedText headline, LocalizedText summary, String employer, String country,
        List<SkillJson> skills, List<SpokenJson> languages, AvailabilityJson availability, List<String> workedIn,
        List<String> publications, List<String> references, boolean cv, String email, String phone, Instant confirmed) {
    /** @param level {@code basic}, {@code solid} or {@code leading} */
    public record SkillJson(String topic, String phase, String level, Integer years) {
        Skill skill() {
            return new Skill(topic, phase, Ids.parse(Level.class, level == null ? "solid" : level)
                    .orElseThrow(() -> Problem.invalid("skills", "experts.error.level")), years == null ? 0 : years);
        }
    }

    /** @param level {@code basic}, {@code working} or {@code native} */
    public record SpokenJson(String language, String level) {
        Spoken spoken() {
            return new Spoken(language, Ids.parse(Fluency.class, level == null ? "working" : level)
                    .orElseThrow(() -> Problem.invalid("languages", "experts.error.languages")));
        }
    }

    /** @param status {@code now}, {@code later} (with {@code from}) or {@code no} */
    public record AvailabilityJson(String status, LocalDate from, Integer daysPerYear, Boolean remote, Boolean travels) {
        Availability availability() {
            return new Availability(Ids.parse(Available.class, status == null ? "no" : status)
                    .orElseThrow(() -> Problem.invalid("availability", "experts.error.availability")), from, daysPerYear,
                    !Boolean.FALSE.equals(remote), Boolean.TRUE.equals(travels));
        }
    }

    public static ExpertJson of(ExpertView v) {
        Availability a = v.availability();
        return new ExpertJson(Long.toString(v.id()), v.name(), v.headline(), v.summary().isEmpty() ? null : v.summary(), blank(v.employer()),
                v.country(), v.skills().stream().map(s -> new SkillJson(s.topic(), s.phase(), Ids.of(s.level()), s.years())).toList(),
                v.languages().stream().map(l -> new SpokenJson(l.language(), Ids.of(l.fluency()))).toList(),
                a == null ? null : new AvailabilityJson(Ids.of(a.status()), a.from(), a.daysPerYear(), a.remote(), a.travels()),
                v.workedIn(), v.publications(), v.references(), v.cv(), blank(v.email()), blank(v.phone()), v.confirmed());
    }

    /** The same for the copy of one's own data. */
    static void write(JsonObjectBuilder json, ExpertView v) {
        json.add("name", v.name()).add("headline", text(v.headline())).add("summary", text(v.summary())).add("employer", v.employer())
                .add("country", v.country() == null ? "" : v.country()).add("email", v.email()).add("phone", v.phone())
                .add("publications", Json.createArrayBuilder(v.publications())).add("references", Json.createArrayBuilder(v.references()))
                .add("workedIn", Json.createArrayBuilder(v.workedIn())).add("audience", Ids.of(v.audience())).add("cv", v.cv())
                .add("confirmed", v.confirmed().toString());
        JsonArrayBuilder skills = Json.createArrayBuilder();
        v.skills().forEach(s -> skills.add(Json.createObjectBuilder().add("topic", s.topic()).add("phase", s.phase() == null ? "" : s.phase())
                .add("level", Ids.of(s.level())).add("years", s.years())));
        JsonArrayBuilder languages = Json.createArrayBuilder();
        v.languages().forEach(l -> languages.add(Json.createObjectBuilder().add("language", l.language()).add("level", Ids.of(l.fluency()))));
        json.add("skills", skills).add("languages", languages);
    }

    private static JsonObjectBuilder text(LocalizedText text) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        text.tags().forEach(json::add);
        return json;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
