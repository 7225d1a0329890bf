package org.rtc.scorm.pack.manifest;

import java.util.List;
import java.util.Optional;
import org.rtc.scorm.pack.manifest.RunTimeData.SharedData;
import org.rtc.scorm.pack.xml.ValueReader;
import org.rtc.scorm.pack.xml.XmlElement;

/** Reads what the extensions of ADL say of an item. (SCORM 1.2 CAM §2.3.2.5.1.5; SCORM 2004 4th Ed. CAM §3.4.1) */
final class RunTimeDataReader {

    private static final List<String> TIME_LIMIT_ACTIONS =
            List.of("exit,message", "exit,no message", "continue,message", "continue,no message");
    private static final List<String> CONTROLS =
            List.of("previous", "continue", "exit", "exitAll", "abandon", "abandonAll", "suspendAll");

    private final XmlElement item;
    private final ValueReader values;

    RunTimeDataReader(XmlElement item, ValueReader values) {
        this.item = item;
        this.values = values;
    }

    RunTimeData data() {
        return new RunTimeData(
                item.childText("masteryScore")
                        .flatMap(text -> values.number(text, "masteryscore", 0, 100)).orElse(null),
                item.childText("maxTimeAllowed").orElse(null),
                item.childText("timeLimitAction").map(text -> text.replaceAll("\\s*,\\s*", ","))
                        .flatMap(text -> values.word(text, "timeLimitAction", TIME_LIMIT_ACTIONS)).orElse(null),
                item.child("dataFromLMS").map(XmlElement::rawText).filter(text -> !text.isBlank()).orElse(null),
                item.childText("prerequisites").orElse(null),
                shared());
    }

    /** Null when there is none. The third edition writes the measure as text, the fourth as attributes. */
    CompletionThreshold completionThreshold() {
        return item.child("completionThreshold").map(element -> {
            var measure = Optional.of(element.text()).filter(text -> !text.isEmpty())
                    .flatMap(text -> values.number(text, "completionThreshold", 0, 1));
            return new CompletionThreshold(
                    values.flag(element, "completedByMeasure", measure.isPresent()),
                    values.number(element, "minProgressMeasure", measure.orElse(1.0), 0, 1),
                    values.number(element, "progressWeight", 1, 0, 1));
        }).orElse(null);
    }

    List<String> hide() {
        return item.children("presentation").stream()
                .flatMap(presentation -> presentation.children("navigationInterface").stream())
                .flatMap(navigation -> navigation.children("hideLMSUI").stream())
                .flatMap(control -> values.word(control.text(), "hideLMSUI", CONTROLS).stream()).distinct().toList();
    }

    private List<SharedData> shared() {
        return item.children("data").stream().flatMap(data -> data.children("map").stream())
                .filter(map -> map.attribute("targetID").isPresent())
                .map(map -> new SharedData(map.attribute("targetID").orElseThrow(),
                        values.flag(map, "readSharedData", true), values.flag(map, "writeSharedData", true))).toList();
    }
}
