package org.rtc.launcher.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is installed: the core in the distribution's exploded WAR, modules and themes beside it and in the home folder.
 *
 * @param web      the exploded WAR
 * @param parts    every part that has a descriptor and is enabled, in order of dependency
 * @param added    the jars that go into the WAR: modules and themes
 */
public record Installation(Path web, List<Part> parts, List<Path> added) {

    /** One id a line: modules that stay out though their jar is there. */
    public static final String DISABLED = "disabled";

    public static Installation read(Path dist, Path home) {
        Path web = dist.resolve("web");
        Set<String> disabled = disabled(home.resolve("modules").resolve(DISABLED));
        List<Part> parts = new ArrayList<>();
        Jars.in(web.resolve("WEB-INF/lib")).forEach(jar -> PartReader.read(jar, Part.Kind.CORE).ifPresent(parts::add));
        List<Path> added = new ArrayList<>();
        for (Path jar : jars(dist.resolve("modules"), home.resolve("modules"))) {
            Part part = PartReader.read(jar, Part.Kind.MODULE).orElseThrow(() -> Part.refusal(jar,
                    "it is no RTC module, for it has no " + Descriptor.ENTRY, "remove it from that folder"));
            if (!disabled.contains(part.id())) {
                parts.add(part);
                added.add(jar);
            }
        }
        for (Path jar : jars(dist.resolve("themes"), home.resolve("themes"))) {
            Optional<Part> theme = PartReader.read(jar, Part.Kind.THEME);
            if (theme.isEmpty() || !disabled.contains(theme.get().id())) {
                theme.ifPresent(parts::add);
                added.add(jar);
            }
        }
        List<Part> ordered = Parts.inOrder(parts, disabled);
        OwnGround.check(ordered);
        OwnTables.check(ordered);
        return new Installation(web, ordered, List.copyOf(added));
    }

    private static List<Path> jars(Path ours, Path theirs) {
        List<Path> jars = new ArrayList<>(Jars.in(ours));
        jars.addAll(Jars.in(theirs));
        return jars;
    }

    private static Set<String> disabled(Path file) {
        Set<String> ids = new LinkedHashSet<>();
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(ids::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ids;
    }
}
