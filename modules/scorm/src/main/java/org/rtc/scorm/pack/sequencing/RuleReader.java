package org.rtc.scorm.pack.sequencing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rtc.scorm.pack.xml.ValueReader;
import org.rtc.scorm.pack.xml.XmlElement;

/**
 * Reads {@code sequencingRules}. A rule whose action or one of whose conditions, its threshold too, is not understood is
 * left out.
 */
final class RuleReader {

    private static final List<String> CONDITIONS = List.of("satisfied", "objectiveStatusKnown", "objectiveMeasureKnown",
            "objectiveMeasureGreaterThan", "objectiveMeasureLessThan", "completed", "activityProgressKnown", "attempted",
            "attemptLimitExceeded", "timeLimitExceeded", "outsideAvailableTimeRange", "always");
    private static final List<String> PRE = List.of("skip", "disabled", "hiddenFromChoice", "stopForwardTraversal");
    private static final List<String> EXIT = List.of("exit");
    private static final List<String> POST = List.of("exitParent", "exitAll", "retry", "retryAll", "continue", "previous");

    private final ValueReader values;

    RuleReader(ValueReader values) {
        this.values = values;
    }

    List<SequencingRule> rules(XmlElement rules) {
        return Stream.of(
                rules(rules, "preConditionRule", SequencingRule.Kind.PRE, PRE),
                rules(rules, "exitConditionRule", SequencingRule.Kind.EXIT, EXIT),
                rules(rules, "postConditionRule", SequencingRule.Kind.POST, POST)).flatMap(kind -> kind).toList();
    }

    private Stream<SequencingRule> rules(XmlElement all, String name, SequencingRule.Kind kind, List<String> actions) {
        return all.children(name).stream().flatMap(rule -> rule(rule, kind, actions).stream());
    }

    private Optional<SequencingRule> rule(XmlElement rule, SequencingRule.Kind kind, List<String> actions) {
        var conditions = rule.child("ruleConditions").orElseGet(() -> new XmlElement("ruleConditions", ""));
        var read = conditions.children("ruleCondition").stream().flatMap(one -> condition(one).stream()).toList();
        if (read.size() < conditions.children("ruleCondition").size()) {
            return Optional.empty();
        }
        var all = values.word(conditions, "conditionCombination", List.of("all", "any")).orElse("all").equals("all");
        return rule.child("ruleAction").flatMap(action -> values.word(action, "action", actions))
                .map(action -> new SequencingRule(kind, all, read, action));
    }

    private Optional<RuleCondition> condition(XmlElement element) {
        return values.word(element, "condition", CONDITIONS).flatMap(condition ->
                values.understood(element, "measureThreshold", 0, -1, 1).map(threshold -> new RuleCondition(condition,
                        not(element, values), element.attribute("referencedObjective").orElse(null), threshold)));
    }

    static boolean not(XmlElement element, ValueReader values) {
        return values.word(element, "operator", List.of("noOp", "not")).orElse("noOp").equals("not");
    }
}
