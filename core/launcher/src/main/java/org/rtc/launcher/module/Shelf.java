package org.rtc.launcher.module;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rtc.launcher.Refusal;

/**
 * Everything that lies ready, each jar by itself in order, before the jars are checked against each other. What a
 * change would lead to is tried on a copy: {@code shelf.with(part).installation()} refuses what does not fit.
 *
 * @param web         the exploded WAR of the distribution
 * @param core        its parts
 * @param bundled     the modules that come with the distribution
 * @param added       the modules in the home folder
 * @param themes      themes that have a descriptor
 * @param plainThemes and those that have none
 * @param disabled    ids of modules and themes that stay out and keep their data
 * @param uninstalled ids of bundled modules that stay out until they are added again
 */
public record Shelf(Path web, List<Part> core, List<Part> bundled, List<Part> added, List<Part> themes, List<Path> plainThemes,
                    Set<String> disabled, Set<String> uninstalled) {

    /** @throws Refusal for the first jar that is not in order */
    public static Shelf read(Path dist, Path home) {
        return read(dist, home, refusal -> {
            throw refusal;
        });
    }

    /** @param broken takes what each jar that is not in order is refused for; that jar is left out */
    public static Shelf read(Path dist, Path home, Consumer<Refusal> broken) {
        Path web = dist.resolve("web");
        ModuleFolder folder = new ModuleFolder(home.resolve("modules"));
        List<Part> core = parts(Jars.in(web.resolve("WEB-INF/lib")).stream(), Part.Kind.CORE, broken);
        List<Part> themes = new ArrayList<>();
        List<Path> plain = new ArrayList<>();
        Stream.of(dist.resolve("themes"), home.resolve("themes")).flatMap(each -> Jars.in(each).stream())
                .forEach(jar -> {
                    try {
                        PartReader.read(jar, Part.Kind.THEME).ifPresentOrElse(themes::add, () -> plain.add(jar));
                    } catch (Refusal refusal) {
                        broken.accept(refusal);
                    }
                });
        Jars.in(home.resolve("themes")).forEach(jar -> checkTheme(jar, broken));
        return new Shelf(web, core, modules(Jars.in(dist.resolve("modules")), broken), modules(folder.jars(), broken),
                List.copyOf(themes), List.copyOf(plain), folder.disabled(), folder.uninstalled());
    }

    /** Those of strangers, at each start: whoever puts a jar into the folder by hand has not asked anybody. */
    private static void checkTheme(Path jar, Consumer<Refusal> broken) {
        try {
            ThemeJar.read(jar);
        } catch (Refusal refusal) {
            broken.accept(refusal);
        }
    }

    private static List<Part> modules(List<Path> jars, Consumer<Refusal> broken) {
        return parts(jars.stream(), Part.Kind.MODULE, broken);
    }

    private static List<Part> parts(Stream<Path> jars, Part.Kind kind, Consumer<Refusal> broken) {
        List<Part> parts = new ArrayList<>();
        jars.forEach(jar -> {
            try {
                if (kind == Part.Kind.MODULE) {
                    parts.add(PartReader.module(jar));
                } else {
                    PartReader.read(jar, kind).ifPresent(parts::add);
                }
            } catch (Refusal refusal) {
                broken.accept(refusal);
            }
        });
        return List.copyOf(parts);
    }

    /**
     * The modules that are here, disabled ones too: one that was added replaces a bundled one of an older version. An
     * added one that is not newer is here beside the bundled one, and refused as a second of one id.
     */
    public List<Part> modules() {
        List<Part> modules = new ArrayList<>();
        for (Part part : bundled) {
            boolean replaced = added.stream().anyMatch(other -> other.id().equals(part.id()) && other.newerThan(part));
            if (!uninstalled.contains(part.id()) && !replaced) {
                modules.add(part);
            }
        }
        modules.addAll(added);
        return modules;
    }

    public Optional<Part> module(String id) {
        return modules().stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** @throws Refusal where the parts do not fit together */
    public Installation installation() {
        return Installation.of(this);
    }

    /** As it would be with this module in the home folder, instead of any other there of its id. */
    public Shelf with(Part module) {
        List<Part> others = new ArrayList<>(added.stream().filter(part -> !part.id().equals(module.id())).toList());
        others.add(module);
        return new Shelf(web, core, bundled, List.copyOf(others), themes, plainThemes, disabled, uninstalled);
    }

    /** As it would be without this module. */
    public Shelf without(String id) {
        return new Shelf(web, core, bundled, added.stream().filter(part -> !part.id().equals(id)).toList(), themes, plainThemes,
                disabled, plus(uninstalled, id));
    }

    public Shelf disabling(String id) {
        return new Shelf(web, core, bundled, added, themes, plainThemes, plus(disabled, id), uninstalled);
    }

    public Shelf enabling(String id) {
        return new Shelf(web, core, bundled, added, themes, plainThemes, minus(disabled, id), uninstalled);
    }

    /** As it would be with the bundled module of that id, after it had been uninstalled. */
    public Shelf restoring(String id) {
        return new Shelf(web, core, bundled, added, themes, plainThemes, disabled, minus(uninstalled, id));
    }

    /** Ids of the modules that require this one, directly or through others. @param all disabled ones too */
    public Set<String> needing(String id, boolean all) {
        Set<String> needing = new TreeSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Part part : modules()) {
                boolean needs = part.descriptor().requires().stream().anyMatch(each -> each.id().equals(id) || needing.contains(each.id()));
                if (needs && !part.id().equals(id) && (all || !disabled.contains(part.id()))) {
                    grew |= needing.add(part.id());
                }
            }
        }
        return needing;
    }

    private static Set<String> plus(Set<String> ids, String id) {
        Set<String> more = new TreeSet<>(ids);
        more.add(id);
        return more;
    }

    private static Set<String> minus(Set<String> ids, String id) {
        Set<String> fewer = new TreeSet<>(ids);
        fewer.remove(id);
        return fewer;
    }
}
