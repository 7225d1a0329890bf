package org.rtc.scorm.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.policy.Policy;
import org.rtc.scorm.policy.PolicyFields;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.PagePath;

/** The rules for attempts where the item is edited. */
@Named("scormPolicy")
@RequestScoped
public class PolicyView {
    @Inject
    PagePath path;
    @Inject
    Policies policies;
    @Inject
    Attempts attempts;
    @Inject
    PolicyWords policyWords;
    @Inject
    Words words;

    private Map<String, String> fields;

    /** What the item has, by field; the standard values while it is new. */
    public Map<String, String> getFields() {
        if (fields == null) {
            fields = PolicyFields.of(item() == null ? Policy.standard() : policies.of(item()));
        }
        return fields;
    }

    private Long item() {
        try {
            return path.id("itemId");
        } catch (Problem noItemYet) {
            return null;
        }
    }

    public Map<String, String> getCounts() {
        return policyWords.choices("counts", Policy.Counts.values());
    }

    public Map<String, String> getAgain() {
        return policyWords.choices("again", Policy.Again.values());
    }

    public Map<String, String> getDone() {
        return policyWords.choices("done", Policy.Done.values());
    }

    /** How many attempts a new version of the package would meet under way. */
    public long getUnderWay() {
        return item() == null ? 0 : attempts.countUnderWay(item());
    }

    public Map<String, String> getUnderWayChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("finish", words.t("underWay.finish"));
        choices.put("restart", words.t("underWay.restart"));
        return choices;
    }
}
