package org.rtc.experts.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.experts.page.Faces;
import org.rtc.experts.profile.ExpertView;
import org.rtc.experts.profile.Freshness;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.setting.Settings;
import org.rtc.spi.web.PagePath;

/** One expert as this reader sees them: {@code #{expertPage}}. */
@Named("expertPage")
@RequestScoped
public class ExpertPage {
    @Inject
    Directory directory;
    @Inject
    PagePath path;
    @Inject
    Faces faces;
    @Inject
    Words words;
    @Inject
    Settings settings;

    private ExpertView expert;

    @PostConstruct
    void load() {
        expert = directory.get(path.id("id"));
    }

    public ExpertView getExpert() {
        return expert;
    }

    public Fragment getFace() {
        return html -> faces.avatar(html, expert, "l");
    }

    public Fragment getSkills() {
        return faces.skills(expert);
    }

    public String getLanguages() {
        return faces.languages(expert);
    }

    public String getAvailability() {
        return faces.availability(expert.availability());
    }

    public String getCountry() {
        return words.country(expert.country());
    }

    public String getWorkedIn() {
        return words.countries(expert.workedIn());
    }

    public boolean isStale() {
        return expert.stale(settings.number(Freshness.DAYS));
    }

    public Fragment getConfirmed() {
        return html -> words.day(html, expert.confirmed());
    }

    public boolean isContact() {
        return !expert.email().isEmpty() || !expert.phone().isEmpty() || expert.cv();
    }

    public boolean isOwn() {
        return words.viewer().signedIn() && words.viewer().personId() == expert.personId();
    }
}
