package org.rtc.scorm.pack.sequencing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;
import org.rtc.scorm.pack.xml.ValueReader;
import org.rtc.scorm.pack.xml.XmlElement;

/** Reads {@code imsss:sequencing} with the extensions of {@code adlseq}. (SCORM 2004 4th Ed. CAM §5) */
public final class SequencingReader {

    private static final List<String> CONSIDERED = List.of("always", "ifAttempted", "ifNotSkipped", "ifNotSuspended");
    private static final List<String> TIMING = List.of("never", "once", "onEachNewAttempt");

    /** Elements that references may repeat in all: one long collection that each of many items refers to is no course. */
    private static final int MOST_REPEATED = 200_000;

    private final Map<String, Long> sizes = new HashMap<>();
    private long repeated;
    private final Map<String, XmlElement> collection = new HashMap<>();
    private final Problems problems;

    public SequencingReader(XmlElement manifest, Problems problems) {
        this.problems = problems;
        manifest.child("sequencingCollection").stream().flatMap(all -> all.children("sequencing").stream())
                .forEach(one -> one.attribute("ID").ifPresent(id -> collection.putIfAbsent(id, one)));
    }

    /**
     * @param owner an item or an organization
     * @return null when it says nothing of sequencing
     */
    public Sequencing read(XmlElement owner, String title) {
        return owner.child("sequencing").filter(this::within).map(own -> read(merged(own, title), title)).orElse(null);
    }

    private boolean within(XmlElement own) {
        repeated += own.attribute("IDRef").filter(collection::containsKey)
                .map(id -> sizes.computeIfAbsent(id, key -> collection.get(key).descendants().count())).orElse(0L);
        if (repeated > MOST_REPEATED) {
            problems.add(ProblemKind.UNSAFE_MANIFEST);
        }
        return repeated <= MOST_REPEATED;
    }

    private Sequencing read(Elements merged, String title) {
        var values = new ValueReader(title, problems);
        return new Sequencing(
                controlMode(merged.standard("controlMode"), values),
                new RuleReader(values).rules(merged.standard("sequencingRules")),
                limits(merged.standard("limitConditions"), values),
                new RollupReader(values).rollup(merged.standard("rollupRules")),
                considerations(merged.extension("rollupConsiderations"), values),
                constrainedChoice(merged.extension("constrainedChoiceConsiderations"), values),
                new ObjectiveReader(values, title, problems)
                        .objectives(merged.standard("objectives"), merged.extension("objectives")),
                randomization(merged.standard("randomizationControls"), values),
                deliveryControls(merged.standard("deliveryControls"), values));
    }

    private Elements merged(XmlElement own, String title) {
        var elements = new Elements(own.children());
        return own.attribute("IDRef").map(reference -> {
            var shared = collection.get(reference);
            if (shared == null) {
                problems.add(ProblemKind.SEQUENCING_UNKNOWN, reference, title);
                return elements;
            }
            return elements.over(shared.children());
        }).orElse(elements);
    }

    private static ControlMode controlMode(XmlElement element, ValueReader values) {
        return new ControlMode(
                values.flag(element, "choice", true),
                values.flag(element, "choiceExit", true),
                values.flag(element, "flow", false),
                values.flag(element, "forwardOnly", false),
                values.flag(element, "useCurrentAttemptObjectiveInfo", true),
                values.flag(element, "useCurrentAttemptProgressInfo", true));
    }

    private static Limits limits(XmlElement element, ValueReader values) {
        return new Limits(values.whole(element, "attemptLimit").orElse(null),
                element.attribute("attemptAbsoluteDurationLimit").orElse(null));
    }

    private static RollupConsiderations considerations(XmlElement element, ValueReader values) {
        return new RollupConsiderations(
                values.word(element, "requiredForSatisfied", CONSIDERED).orElse("always"),
                values.word(element, "requiredForNotSatisfied", CONSIDERED).orElse("always"),
                values.word(element, "requiredForCompleted", CONSIDERED).orElse("always"),
                values.word(element, "requiredForIncomplete", CONSIDERED).orElse("always"),
                values.flag(element, "measureSatisfactionIfActive", true));
    }

    private static ConstrainedChoice constrainedChoice(XmlElement element, ValueReader values) {
        return new ConstrainedChoice(values.flag(element, "preventActivation", false),
                values.flag(element, "constrainChoice", false));
    }

    private static Randomization randomization(XmlElement element, ValueReader values) {
        return new Randomization(
                values.word(element, "selectionTiming", TIMING).orElse("never"),
                values.whole(element, "selectCount").orElse(null),
                values.word(element, "randomizationTiming", TIMING).orElse("never"),
                values.flag(element, "reorderChildren", false));
    }

    private static DeliveryControls deliveryControls(XmlElement element, ValueReader values) {
        return new DeliveryControls(
                values.flag(element, "tracked", true),
                values.flag(element, "completionSetByContent", false),
                values.flag(element, "objectiveSetByContent", false));
    }
}
