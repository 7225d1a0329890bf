package org.rtc.scorm.pack.sequencing;

import java.util.List;
import java.util.Optional;
import org.rtc.scorm.pack.xml.ValueReader;
import org.rtc.scorm.pack.xml.XmlElement;

/**
 * Reads {@code rollupRules}. A rule whose action, conditions or minimum are not understood is left out: of no minimum it
 * would always apply.
 */
final class RollupReader {

    private static final List<String> SETS = List.of("all", "any", "none", "atLeastCount", "atLeastPercent");
    private static final List<String> ACTIONS = List.of("satisfied", "notSatisfied", "completed", "incomplete");
    private static final List<String> CONDITIONS = List.of("satisfied", "objectiveStatusKnown", "objectiveMeasureKnown",
            "completed", "activityProgressKnown", "attempted", "attemptLimitExceeded", "timeLimitExceeded",
            "outsideAvailableTimeRange");

    private final ValueReader values;

    RollupReader(ValueReader values) {
        this.values = values;
    }

    Rollup rollup(XmlElement element) {
        return new Rollup(
                values.flag(element, "rollupObjectiveSatisfied", true),
                values.flag(element, "rollupProgressCompletion", true),
                values.number(element, "objectiveMeasureWeight", 1, 0, 1),
                element.children("rollupRule").stream().flatMap(rule -> rule(rule).stream()).toList());
    }

    private Optional<RollupRule> rule(XmlElement rule) {
        var conditions = rule.child("rollupConditions").orElseGet(() -> new XmlElement("rollupConditions", ""));
        var read = conditions.children("rollupCondition").stream().flatMap(one -> condition(one).stream()).toList();
        if (read.size() < conditions.children("rollupCondition").size()) {
            return Optional.empty();
        }
        var all = values.word(conditions, "conditionCombination", List.of("all", "any")).orElse("any").equals("all");
        var count = values.understood(rule, "minimumCount", 0, 0, Integer.MAX_VALUE).map(Double::intValue);
        var percent = values.understood(rule, "minimumPercent", 0, 0, 1);
        if (count.isEmpty() || percent.isEmpty()) {
            return Optional.empty();
        }
        return rule.child("rollupAction").flatMap(action -> values.word(action, "action", ACTIONS))
                .map(action -> new RollupRule(values.word(rule, "childActivitySet", SETS).orElse("all"),
                        count.get(), percent.get(), all, read, action));
    }

    private Optional<RollupCondition> condition(XmlElement element) {
        return values.word(element, "condition", CONDITIONS)
                .map(condition -> new RollupCondition(condition, RuleReader.not(element, values)));
    }
}
