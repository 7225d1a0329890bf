package org.rtc.experts.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.experts.Ids;
import org.rtc.experts.page.Options;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;

/** Who sees what of one's own profile: {@code #{expertConsent}}. */
@Named("expertConsent")
@RequestScoped
public class ConsentPage {
    @Inject
    Profiles profiles;
    @Inject
    Options options;
    @Inject
    Words words;

    private Expert mine;

    @PostConstruct
    void load() {
        mine = profiles.mine().orElse(null);
    }

    public boolean isBegun() {
        return mine != null;
    }

    public String getAudience() {
        return Ids.of(mine.getAudience());
    }

    public boolean isListed() {
        return mine.getAudience() != Audience.NOBODY && !mine.isLapsed();
    }

    public long getId() {
        return mine.getId();
    }

    public Map<String, String> getAudiences() {
        return options.of(Audience.class, "experts.audience");
    }

    public Map<String, String> getOpenFields() {
        return fields(false);
    }

    public Map<String, String> getOfficeFields() {
        return fields(true);
    }

    public List<String> getChosen() {
        return mine.getShared().stream().map(Ids::of).toList();
    }

    private Map<String, String> fields(boolean officesOnly) {
        Map<String, String> fields = new LinkedHashMap<>(options.of(Shared.class, "experts.shared"));
        Arrays.stream(Shared.values()).filter(f -> f.officesOnly() != officesOnly).map(Ids::of).forEach(fields::remove);
        return fields;
    }

    /** What was agreed to and when. */
    public Fragment getHistory() {
        return html -> {
            html.open("ol", "class", "timeline");
            for (Consent consent : profiles.consents()) {
                html.open("li");
                words.moment(html, consent.getGiven());
                html.element("b", words.t("experts.audience." + Ids.of(consent.getAudience())));
                html.element("small", Ids.split(consent.getShared()).stream().map(f -> words.t("experts.shared." + Ids.of(Shared.valueOf(f))))
                        .collect(Collectors.joining(", "))).close();
            }
            html.close();
        };
    }
}
