package org.rtc.catalogue.announce;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.FormState;
import org.rtc.spi.web.PagePath;

/** Asks for the reason before an activity is sent back, postponed, cancelled or withdrawn. */
@Named("catalogueActPage")
@RequestScoped
public class ActPage {
    private static final Set<String> ACTS = Set.of("return", "postpone", "cancel", "withdraw");

    @Inject
    Activities activities;
    @Inject
    ActivityWords words;
    @Inject
    PagePath path;
    @Inject
    FormState form;

    private Activity activity;
    private String act;

    @PostConstruct
    void load() {
        act = form.isRefused() ? form.value("act", "") : path.query("act");
        if (!form.isRefused() && (act == null || !ACTS.contains(act))) {
            throw Problem.notFound();
        }
        activity = activities.required(path.id("id"), act.equals("return") || act.equals("withdraw") ? ActivityAccess.PUBLISH : ActivityAccess.EDIT);
    }

    public long getId() {
        return activity.getId();
    }

    public String getAct() {
        return act;
    }

    public boolean isReasoned() {
        return ACTS.contains(act);
    }

    public LocalizedText.Reading getTitle() {
        return words.plain().read(activity.details().wording().title());
    }

    public String getTo() {
        return path.query("to");
    }
}
