package org.rtc.catalogue.show;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.activity.Dates;
import org.rtc.catalogue.activity.EntryKind;
import org.rtc.catalogue.activity.Similar;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.announce.AnnounceForm;
import org.rtc.catalogue.link.Link;
import org.rtc.catalogue.link.Links;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.catalogue.page.Lines;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.setting.Settings;

/** On the page of an activity, what those who take care of it can do, and what they should know. */
@Named("catalogueActivityCare")
@RequestScoped
public class ActivityCare {
    private static final Set<State> NOT_BEGINNING = EnumSet.of(State.POSTPONED, State.CANCELLED, State.WITHDRAWN);

    @Inject
    ActivityPage page;
    @Inject
    ActivityAccess rights;
    @Inject
    Similar similar;
    @Inject
    Links links;
    @Inject
    Settings settings;
    @Inject
    ActivityWords words;

    private Activity activity;
    private List<ActivityRow> alike;

    @PostConstruct
    void load() {
        activity = page.activity();
    }

    public boolean isEditor() {
        return rights.may(ActivityAccess.EDIT, activity);
    }

    public boolean isPublisher() {
        return rights.may(ActivityAccess.PUBLISH, activity);
    }

    public boolean isEditable() {
        return isEditor() && activity.state() != State.CANCELLED && activity.state() != State.WITHDRAWN;
    }

    public boolean isSubmittable() {
        return rights.may(ActivityAccess.SUBMIT, activity) && (activity.state() == State.DRAFT || activity.state() == State.RETURNED);
    }

    public boolean isPublishable() {
        return isPublisher() && activity.state() == State.SUBMITTED;
    }

    public boolean isMailed() {
        return isEditor() && "mail".equals(activity.source());
    }

    public boolean isRegistering() {
        return isEditor() && activity.details().entry().kind() == EntryKind.PORTAL && activity.published() != null;
    }

    /** Days from now until it begins; null where it does not, or nobody knows when. */
    public Long getLead() {
        Dates dates = activity.details().dates();
        return !dates.known() || page.isOver() || NOT_BEGINNING.contains(activity.state()) ? null : Math.max(0, ActivityWords.daysUntil(dates.startsAt()));
    }

    /** Whether it begins sooner than activities should be announced, and nobody knows of it yet. */
    public boolean isLate() {
        Long lead = getLead();
        return lead != null && activity.published() == null && lead < settings.number(AnnounceForm.LEAD);
    }

    public int getWanted() {
        return settings.number(AnnounceForm.LEAD);
    }

    /** Others that may be the same, for those who decide whether it is announced. */
    public boolean isTwice() {
        return !alike().isEmpty();
    }

    public Fragment getTwiceList() {
        return html -> new Lines(words, page.organisations()).write(html, alike(), true);
    }

    /** What is wrong with the address where people register; null where nothing is known to be. */
    public String getDeadLink() {
        return isEditor() ? links.dead(activity).map(Link::error).orElse(null) : null;
    }

    private List<ActivityRow> alike() {
        if (alike == null) {
            alike = activity.published() == null && (isEditor() || isPublisher())
                    ? similar.to(activity.details().wording().title(), activity.details().dates(), activity.getId()) : List.of();
        }
        return alike;
    }
}
