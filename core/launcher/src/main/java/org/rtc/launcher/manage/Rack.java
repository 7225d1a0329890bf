package org.rtc.launcher.manage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.database.ThemeData;
import org.rtc.launcher.module.Descriptor;
import org.rtc.launcher.module.Jars;
import org.rtc.launcher.module.ThemeJar;
import org.rtc.launcher.module.Version;

/** Themes, by the same commands as modules: {@code module verify FILE}, {@code module add FILE}, {@code module list},
 * {@code module uninstall theme-ID}. */
final class Rack {
    private static final String NAME = "theme-";

    private final Workshop workshop;
    private final Path added;

    Rack(Workshop workshop) {
        this.workshop = workshop;
        this.added = workshop.home().folder().resolve("themes");
    }

    /** Those that come with the distribution, then those that were added. */
    List<ThemeJar> all() {
        List<ThemeJar> all = new ArrayList<>();
        for (Path folder : List.of(workshop.dist().resolve("themes"), added)) {
            Jars.in(folder).stream().filter(ThemeJar::is).map(ThemeJar::read).forEach(all::add);
        }
        return all;
    }

    boolean isAdded(ThemeJar theme) {
        return theme.jar().startsWith(added);
    }

    void verify(Path file) {
        check(file);
        workshop.say().accept(file + ": " + ThemeJar.read(file).name() + " is in order and fits this installation.");
    }

    /** A release of a theme that was added before takes its place. */
    void add(Path file) throws IOException {
        workshop.alone(() -> {
            ThemeJar theme = check(file);
            Files.createDirectories(added);
            Path target = added.resolve(NAME + theme.id() + ".jar");
            Path fresh = added.resolve(NAME + theme.id() + ".new");
            try {
                Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            workshop.say().accept("Added " + theme.name() + " as " + target + Workshop.NEXT_START);
        });
    }

    /** Whether this is what a theme is called here: {@code theme-contrast}. No module has such an id. */
    static boolean names(String id) {
        return id.startsWith(NAME);
    }

    /** Who wore it wears what was there before they chose. */
    void uninstall(String name) throws IOException {
        String id = name.substring(NAME.length());
        ThemeJar theme = all().stream().filter(each -> each.id().equals(id)).reduce((bundled, replaced) -> replaced)
                .orElseThrow(() -> new Refusal("There is no theme '" + id + "' here; ./rtc module list shows those that are."));
        if (!isAdded(theme)) {
            throw new Refusal(theme.jar() + ": " + theme.name() + " comes with RTC and stays; choose another under Administration, Themes.");
        }
        int chosen = ThemeData.forget(workshop.database(), id, workshop.whatIsInOrder().core());
        Files.delete(theme.jar());
        workshop.say().accept("Uninstalled " + theme.name() + ", which " + (chosen == 0 ? "nobody" : chosen == 1 ? "one place" : chosen + " places") + " wore"
                + Workshop.NEXT_START);
    }

    private ThemeJar check(Path file) {
        ThemeJar theme = ThemeJar.read(file);
        theme.checkFits(spi(), all().stream().filter(other -> !(other.id().equals(theme.id()) && isAdded(other))).toList());
        return theme;
    }

    private Version spi() {
        return workshop.shelf().core().stream().filter(part -> part.id().equals(Descriptor.SPI)).findFirst()
                .orElseThrow(() -> new Refusal("There is no SPI in this distribution; build it anew with ./rtc start.")).descriptor().version();
    }
}
