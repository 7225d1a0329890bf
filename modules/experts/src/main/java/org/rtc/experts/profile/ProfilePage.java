package org.rtc.experts.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rtc.experts.Ids;
import org.rtc.experts.page.Options;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.setting.Settings;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.FormState;

/** One's own profile: {@code #{expertProfile}}. */
@Named("expertProfile")
@RequestScoped
public class ProfilePage {
    private static final int BLANK = 3;

    @Inject
    Profiles profiles;
    @Inject
    Options options;
    @Inject
    Words words;
    @Inject
    FormState form;
    @Inject
    Settings settings;
    @Inject
    Cvs cvs;
    @Inject
    People people;

    private ExpertView own;
    private Expert mine;

    @PostConstruct
    void load() {
        mine = profiles.mine().orElse(null);
        own = profiles.own().orElse(null);
    }

    public ExpertView getOwn() {
        return own;
    }

    public boolean isBegun() {
        return own != null;
    }

    public boolean isStale() {
        return own != null && own.stale(settings.number(Freshness.DAYS));
    }

    public boolean isLapsed() {
        return mine != null && mine.isLapsed();
    }

    /** To whom it is shown, as the id of a text. */
    public String getAudience() {
        return own == null ? "nobody" : Ids.of(own.audience());
    }

    public String getCvName() {
        return mine == null ? null : mine.getCvName();
    }

    public LocalizedText getHeadline() {
        return own == null ? LocalizedText.EMPTY : own.headline();
    }

    public LocalizedText getSummary() {
        return own == null ? LocalizedText.EMPTY : own.summary();
    }

    /** Where the account is, until the expert says otherwise. */
    public String getCountry() {
        return own != null ? own.country() : people.byId(words.viewer().personId()).map(Person::country).orElse(null);
    }

    public Map<String, String> getCountries() {
        return options.allCountries();
    }

    public Availability getAvailability() {
        return own == null ? Availability.UNKNOWN : own.availability();
    }

    public String getAvailable() {
        return Ids.of(getAvailability().status());
    }

    public Map<String, String> getAvailables() {
        return options.of(Available.class, "experts.available");
    }

    public List<String> getWorkedIn() {
        return own == null ? List.of() : own.workedIn();
    }

    public String getPublications() {
        return own == null ? "" : String.join("\n", own.publications());
    }

    public String getReferences() {
        return own == null ? "" : String.join("\n", own.references());
    }

    public List<Cvs.Seen> getSeen() {
        return cvs.seen();
    }

    public Fragment getSkills() {
        List<Skill> skills = own == null ? List.of() : own.skills();
        return new RowFields("skill", words.t("experts.skills"), words.t("experts.skills.hint"), List.of(
                new RowFields.Column("topic", words.t("experts.skill.topic"), options.topics()),
                new RowFields.Column("phase", words.t("experts.skill.phase"), options.phases()),
                new RowFields.Column("level", words.t("experts.skill.level"), options.of(Level.class, "experts.level")),
                new RowFields.Column("years", words.t("experts.skill.years"), null)),
                skills.stream().map(s -> List.of(s.topic(), s.phase() == null ? "" : s.phase(), Ids.of(s.level()), Integer.toString(s.years()))).toList(),
                BLANK, form, form.error("skills"));
    }

    public Fragment getLanguages() {
        List<Spoken> spoken = own == null ? List.of() : own.languages();
        return new RowFields("language", words.t("experts.languages"), null, List.of(
                new RowFields.Column("tag", words.t("experts.language"), options.languages()),
                new RowFields.Column("fluency", words.t("experts.fluency"), options.of(Fluency.class, "experts.fluency"))),
                spoken.stream().map(l -> List.of(l.language(), Ids.of(l.fluency()))).toList(), 2, form, form.error("languages"));
    }
}
