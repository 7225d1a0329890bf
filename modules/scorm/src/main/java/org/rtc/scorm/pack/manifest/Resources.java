package org.rtc.scorm.pack.manifest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;
import org.rtc.scorm.pack.xml.XmlElement;

/** The resources of a manifest, and of manifests inside it, by identifier. */
final class Resources {

    private static final String BASE = "xml:base";

    private final Map<String, Resource> byId = new LinkedHashMap<>();
    private final Problems problems;

    Resources(XmlElement manifest, Problems problems) {
        this.problems = problems;
        collect(manifest, "");
    }

    Optional<Resource> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<Resource> all() {
        return byId.values();
    }

    private void collect(XmlElement manifest, String outer) {
        var base = within(outer, manifest);
        for (var resources : manifest.children("resources")) {
            var inner = within(base, resources);
            resources.children("resource").forEach(resource -> add(resource, within(inner, resource)));
        }
        manifest.children("manifest").forEach(nested -> collect(nested, base));
    }

    private void add(XmlElement element, String base) {
        var id = element.attribute("identifier").orElse("resource-" + (byId.size() + 1));
        if (byId.putIfAbsent(id, Resource.of(element, base, id)) != null) {
            problems.add(ProblemKind.DUPLICATE_RESOURCE, id);
        }
    }

    private static String within(String base, XmlElement element) {
        return element.attribute(BASE).map(own -> Address.resolve(base, own)).orElse(base);
    }
}
