package org.rtc.scorm.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rtc.scorm.policy.Policy;

/** The rules for attempts in words. */
@RequestScoped
public class PolicyWords {
    @Inject
    Words words;

    /** In a line, the standard values too. */
    public String of(Policy policy) {
        List<String> parts = new ArrayList<>();
        parts.add(policy.getMost() == null ? words.t("policy.any") : words.t("policy.most", policy.getMost()));
        if (policy.getMost() == null || policy.getMost() > 1) {
            parts.add(words.t("policy.short.counts." + lower(policy.getCounts())));
        }
        if (policy.getMastery() != null) {
            parts.add(words.t("policy.short.mastery", words.number(policy.getMastery(), 2)));
        }
        if (policy.getDone() != Policy.Done.REPORTED) {
            parts.add(words.t("policy.short.done." + lower(policy.getDone())));
        }
        return String.join(" · ", parts);
    }

    /** To choose from. */
    public Map<String, String> choices(String field, Enum<?>[] values) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            choices.put(lower(value), words.t("policy." + field + "." + lower(value)));
        }
        return choices;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
