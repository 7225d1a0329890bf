package org.rtc.launcher.manage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.Descriptor;
import org.rtc.launcher.module.Jars;
import org.rtc.launcher.module.ThemeJar;
import org.rtc.launcher.module.Version;

/** Themes, by the same commands as modules: {@code module verify FILE}, {@code module add FILE}, {@code module list}. */
final class Rack {
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
            Path target = added.resolve("theme-" + theme.id() + ".jar");
            Path fresh = added.resolve("theme-" + theme.id() + ".new");
            try {
                Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            workshop.say().accept("Added " + theme.name() + " as " + target + Workshop.NEXT_START);
        });
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
