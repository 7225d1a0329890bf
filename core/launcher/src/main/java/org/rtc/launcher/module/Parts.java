package org.rtc.launcher.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of the application, checked against each other and in order of dependency: the SPI first. */
public final class Parts {

    private final Map<String, Part> byId = new LinkedHashMap<>();
    private final Set<Part> ordered = new LinkedHashSet<>();

    private Parts() {
    }

    /**
     * @param found    every jar with a descriptor that takes part
     * @param disabled ids of the modules that were left out on purpose
     * @return the parts, each after those that it requires
     */
    public static List<Part> inOrder(List<Part> found, Set<String> disabled) {
        Parts parts = new Parts();
        List<Part> calm = new ArrayList<>(found);
        calm.sort(Comparator.comparing((Part part) -> !part.id().equals(Descriptor.SPI))
                .thenComparing(Part::kind).thenComparing(Part::id));
        calm.forEach(parts::add);
        calm.forEach(parts::checkSpi);
        calm.forEach(part -> parts.checkRequired(part, disabled));
        calm.forEach(part -> parts.place(part, List.of()));
        return List.copyOf(parts.ordered);
    }

    private void add(Part part) {
        if (part.kind() == Part.Kind.MODULE && Reserved.is(part.id())) {
            throw part.refused("the id '" + part.id() + "' belongs to the core", "give the module another id, or remove the jar");
        }
        Part other = byId.putIfAbsent(part.id(), part);
        if (other != null) {
            throw part.refused("the id '" + part.id() + "' is also that of " + other.jar(), "remove one of the two");
        }
    }

    private void checkSpi(Part part) {
        Part spi = byId.get(Descriptor.SPI);
        if (spi == null) {
            throw part.refused("there is no SPI in this distribution", "build it anew with ./rtc start");
        }
        Version version = spi.descriptor().version();
        if (!part.descriptor().spi().contains(version)) {
            throw part.refused("it was made for SPI " + part.descriptor().spi() + ", this is SPI " + version,
                    "use a release of '" + part.id() + "' made for SPI " + version.major() + " or remove it");
        }
    }

    private void checkRequired(Part part, Set<String> disabled) {
        for (Requirement needed : part.descriptor().requires()) {
            Part other = byId.get(needed.id());
            if (other == null && disabled.contains(needed.id())) {
                throw part.refused("it requires '" + needed.id() + "', which is disabled",
                        "enable '" + needed.id() + "' or disable '" + part.id() + "' too");
            }
            if (other == null) {
                throw part.refused("it requires '" + needed.id() + "' " + needed.range() + ", which is not installed",
                        "add that module or remove this one");
            }
            if (!needed.range().contains(other.descriptor().version())) {
                throw part.refused("it requires '" + needed.id() + "' " + needed.range() + ", installed is "
                        + other.descriptor().version(), "use a release that fits or remove this one");
            }
        }
    }

    private void place(Part part, List<Part> path) {
        if (ordered.contains(part)) {
            return;
        }
        List<Part> longer = new ArrayList<>(path);
        longer.add(part);
        if (path.contains(part)) {
            String circle = String.join(" → ", longer.subList(longer.indexOf(part), longer.size()).stream().map(Part::id).toList());
            throw part.refused("modules require each other in a circle: " + circle, "remove one of them");
        }
        part.descriptor().requires().forEach(needed -> place(byId.get(needed.id()), longer));
        ordered.add(part);
    }
}
