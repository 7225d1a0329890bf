package org.rtc.scorm.pack.tree;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.rtc.scorm.pack.sequencing.ConstrainedChoice;
import org.rtc.scorm.pack.sequencing.ControlMode;
import org.rtc.scorm.pack.sequencing.DeliveryControls;
import org.rtc.scorm.pack.sequencing.Objective;
import org.rtc.scorm.pack.sequencing.ObjectiveDatum;
import org.rtc.scorm.pack.sequencing.ObjectiveMap;
import org.rtc.scorm.pack.sequencing.Randomization;
import org.rtc.scorm.pack.sequencing.Rollup;
import org.rtc.scorm.pack.sequencing.RollupConsiderations;
import org.rtc.scorm.pack.sequencing.RollupRule;
import org.rtc.scorm.pack.sequencing.RuleCondition;
import org.rtc.scorm.pack.sequencing.Sequencing;
import org.rtc.scorm.pack.sequencing.SequencingRule;

/** The part {@code sequencing} of an item, in the names of imsss and adlseq. */
final class SequencingJson {

    private SequencingJson() {
    }

    static JsonObject of(Sequencing sequencing) {
        return new JsonFields()
                .put("controlMode", controlMode(sequencing.controlMode()))
                .put("rules", sequencing.rules(), SequencingJson::rule)
                .put("limits", new JsonFields().put("attemptLimit", sequencing.limits().attempts(), null).build())
                .put("rollup", rollup(sequencing.rollup()))
                .put("rollupConsiderations", considerations(sequencing.rollupConsiderations()))
                .put("constrainedChoice", constrainedChoice(sequencing.constrainedChoice()))
                .put("randomization", randomization(sequencing.randomization()))
                .put("deliveryControls", deliveryControls(sequencing.deliveryControls()))
                .put("objectives", sequencing.objectives(), SequencingJson::objective)
                .build();
    }

    private static JsonObject controlMode(ControlMode mode) {
        return new JsonFields()
                .put("choice", mode.choice(), true)
                .put("choiceExit", mode.choiceExit(), true)
                .put("flow", mode.flow(), false)
                .put("forwardOnly", mode.forwardOnly(), false)
                .put("useCurrentAttemptObjectiveInfo", mode.useCurrentAttemptObjectiveInfo(), true)
                .put("useCurrentAttemptProgressInfo", mode.useCurrentAttemptProgressInfo(), true)
                .build();
    }

    private static JsonObject rule(SequencingRule rule) {
        return new JsonFields()
                .put("kind", rule.kind().name().toLowerCase(Locale.ROOT))
                .put("combination", rule.all() ? "all" : "any", "all")
                .put("action", rule.action())
                .put("conditions", rule.conditions(), SequencingJson::condition)
                .build();
    }

    private static JsonObject condition(RuleCondition condition) {
        return new JsonFields()
                .put("condition", condition.condition())
                .put("operator", condition.not() ? "not" : null)
                .put("referencedObjective", condition.referencedObjective())
                .put("measureThreshold", condition.measureThreshold(), 0.0)
                .build();
    }

    private static JsonObject rollup(Rollup rollup) {
        return new JsonFields()
                .put("rollupObjectiveSatisfied", rollup.objectiveSatisfied(), true)
                .put("rollupProgressCompletion", rollup.progressCompletion(), true)
                .put("objectiveMeasureWeight", rollup.objectiveMeasureWeight(), 1.0)
                .put("rules", rollup.rules(), SequencingJson::rollupRule)
                .build();
    }

    private static JsonObject rollupRule(RollupRule rule) {
        return new JsonFields()
                .put("childActivitySet", rule.childActivitySet(), "all")
                .put("minimumCount", rule.minimumCount(), 0)
                .put("minimumPercent", rule.minimumPercent(), 0.0)
                .put("combination", rule.all() ? "all" : "any", "any")
                .put("action", rule.action())
                .put("conditions", rule.conditions(), condition -> new JsonFields()
                        .put("condition", condition.condition())
                        .put("operator", condition.not() ? "not" : null).build())
                .build();
    }

    private static JsonObject considerations(RollupConsiderations considerations) {
        return new JsonFields()
                .put("requiredForSatisfied", considerations.requiredForSatisfied(), "always")
                .put("requiredForNotSatisfied", considerations.requiredForNotSatisfied(), "always")
                .put("requiredForCompleted", considerations.requiredForCompleted(), "always")
                .put("requiredForIncomplete", considerations.requiredForIncomplete(), "always")
                .put("measureSatisfactionIfActive", considerations.measureSatisfactionIfActive(), true)
                .build();
    }

    private static JsonObject constrainedChoice(ConstrainedChoice choice) {
        return new JsonFields()
                .put("preventActivation", choice.preventActivation(), false)
                .put("constrainChoice", choice.constrainChoice(), false)
                .build();
    }

    private static JsonObject randomization(Randomization randomization) {
        return new JsonFields()
                .put("randomizationTiming", randomization.randomizationTiming(), "never")
                .put("selectCount", randomization.selectCount(), null)
                .put("reorderChildren", randomization.reorderChildren(), false)
                .put("selectionTiming", randomization.selectionTiming(), "never")
                .build();
    }

    private static JsonObject deliveryControls(DeliveryControls controls) {
        return new JsonFields()
                .put("tracked", controls.tracked(), true)
                .put("completionSetByContent", controls.completionSetByContent(), false)
                .put("objectiveSetByContent", controls.objectiveSetByContent(), false)
                .build();
    }

    private static JsonObject objective(Objective objective) {
        return Json.createObjectBuilder(new JsonFields()
                .put("id", objective.id())
                .put("satisfiedByMeasure", objective.satisfiedByMeasure(), false)
                .put("minNormalizedMeasure", objective.minNormalizedMeasure(), 1.0)
                .put("maps", objective.maps(), SequencingJson::map).build())
                .add("primary", objective.primary()).build();
    }

    /** All flags are written: what the standard says of them depends on where a map stood. */
    private static JsonObject map(ObjectiveMap map) {
        var json = Json.createObjectBuilder().add("target", map.target());
        for (var datum : ObjectiveDatum.values()) {
            json.add(datum.readAttribute(), map.reads().contains(datum));
            json.add(datum.writeAttribute(), map.writes().contains(datum));
        }
        return json.build();
    }
}
