package org.rtc.launcher.module;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is installed and enabled, checked: the core in the distribution's exploded WAR, modules and themes beside it and
 * in the home folder.
 *
 * @param web      the exploded WAR
 * @param parts    every part that has a descriptor and is enabled, in order of dependency
 * @param added    the jars that go into the WAR: modules and themes
 */
public record Installation(Path web, List<Part> parts, List<Path> added) {

    /** @throws org.rtc.launcher.Refusal for the first jar that is not in order or does not fit the others */
    public static Installation read(Path dist, Path home) {
        return Shelf.read(dist, home).installation();
    }

    static Installation of(Shelf shelf) {
        List<Part> parts = new ArrayList<>(shelf.core());
        List<Part> others = new ArrayList<>(shelf.modules());
        others.addAll(shelf.themes());
        List<Part> disabled = others.stream().filter(part -> shelf.disabled().contains(part.id())).toList();
        others.removeAll(disabled);
        parts.addAll(others);
        List<Part> ordered = Parts.inOrder(parts, shelf.disabled());
        OwnGround.check(ordered);
        List<Part> withTables = new ArrayList<>(shelf.core());
        withTables.addAll(shelf.modules());
        OwnTables.check(withTables);
        List<Path> added = new ArrayList<>(others.stream().map(Part::jar).toList());
        added.addAll(shelf.plainThemes());
        return new Installation(shelf.web(), ordered, List.copyOf(added));
    }
}
