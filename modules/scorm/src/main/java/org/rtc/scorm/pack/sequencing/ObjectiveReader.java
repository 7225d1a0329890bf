package org.rtc.scorm.pack.sequencing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;
import org.rtc.scorm.pack.xml.ValueReader;
import org.rtc.scorm.pack.xml.XmlElement;

/**
 * Reads {@code imsss:objectives} together with {@code adlseq:objectives}. Only a map of the latter opens scores,
 * completion and progress of a global objective to reading. (SCORM 2004 4th Ed. CAM §5.1.7, §5.1.12)
 */
final class ObjectiveReader {

    private final ValueReader values;
    private final String title;
    private final Problems problems;

    ObjectiveReader(ValueReader values, String title, Problems problems) {
        this.values = values;
        this.title = title;
        this.problems = problems;
    }

    List<Objective> objectives(XmlElement standard, XmlElement extension) {
        var objectives = new ArrayList<Objective>();
        var primary = standard.child("primaryObjective").orElseGet(() -> new XmlElement("primaryObjective", ""));
        objectives.add(objective(primary, true, extension));
        standard.children("objective").forEach(other -> {
            if (other.attribute("objectiveID").isPresent()) {
                objectives.add(objective(other, false, extension));
            }
        });
        reportUnknown(extension, objectives);
        return List.copyOf(objectives);
    }

    private Objective objective(XmlElement element, boolean primary, XmlElement extension) {
        var id = element.attribute("objectiveID").orElse(null);
        var measure = element.childText("minNormalizedMeasure")
                .flatMap(text -> values.number(text, "minNormalizedMeasure", -1, 1)).orElse(1.0);
        return new Objective(id, primary, values.flag(element, "satisfiedByMeasure", false), measure,
                maps(element, extension, id));
    }

    private List<ObjectiveMap> maps(XmlElement standard, XmlElement extension, String id) {
        var sources = new ArrayList<Source>();
        standard.children("mapInfo").forEach(map -> sources.add(new Source(map, false)));
        extension.children("objective").stream()
                .filter(other -> id != null && other.attribute("objectiveID").filter(id::equals).isPresent())
                .forEach(other -> other.children("mapInfo").forEach(map -> sources.add(new Source(map, true))));
        var targets = sources.stream().flatMap(source -> source.target().stream()).distinct();
        return targets.map(target -> map(target, sources.stream()
                .filter(source -> source.target().filter(target::equals).isPresent()).toList())).toList();
    }

    private ObjectiveMap map(String target, List<Source> sources) {
        return new ObjectiveMap(target,
                data(sources, ObjectiveDatum::readAttribute, true), data(sources, ObjectiveDatum::writeAttribute, false));
    }

    private Set<ObjectiveDatum> data(List<Source> maps, Function<ObjectiveDatum, String> attribute, boolean standard) {
        return Stream.of(ObjectiveDatum.values()).filter(datum -> maps.stream().anyMatch(map ->
                map.extension() == datum.extension() && values.flag(map.element(), attribute.apply(datum), standard)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Source(XmlElement element, boolean extension) {

        Optional<String> target() {
            return element.attribute("targetObjectiveID");
        }
    }

    private void reportUnknown(XmlElement extension, List<Objective> known) {
        extension.children("objective").stream().flatMap(element -> element.attribute("objectiveID").stream())
                .filter(id -> known.stream().noneMatch(objective -> id.equals(objective.id())))
                .forEach(id -> problems.add(ProblemKind.BAD_VALUE, id, "adlseq:objective", title));
    }
}
