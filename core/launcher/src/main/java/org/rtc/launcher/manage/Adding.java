package org.rtc.launcher.manage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.module.PartReader;
import org.rtc.launcher.module.Shelf;
import org.rtc.launcher.module.ThemeJar;

/** {@code module add FILE}: puts a module in, or a newer release in place of an older one. */
public final class Adding {

    private final Workshop workshop;

    public Adding(Workshop workshop) {
        this.workshop = workshop;
    }

    public void add(Path file) throws IOException {
        if (ThemeJar.is(file)) {
            new Rack(workshop).add(file);
            return;
        }
        Part module = PartReader.module(file.toAbsolutePath().normalize());
        workshop.alone(() -> {
            Shelf shelf = workshop.shelfBut(workshop.folder().place(module.id()));
            if (sameAsBundled(shelf, module)) {
                restore(shelf, module);
            } else {
                add(shelf, module);
            }
        });
    }

    private void add(Shelf shelf, Part module) throws IOException {
        Optional<Part> now = shelf.module(module.id());
        now.ifPresent(installed -> checkOrder(installed, module));
        new Verifying(workshop).verify(shelf, module);
        List<Path> older = shelf.added().stream().filter(part -> part.id().equals(module.id())).map(Part::jar).toList();
        Path jar = workshop.folder().add(module, older);
        workshop.folder().disable(module.id(), false);
        workshop.say().accept(done(now, module) + " as " + jar + Workshop.NEXT_START);
    }

    private static String done(Optional<Part> before, Part module) {
        return before.map(old -> module.newerThan(old) ? "Upgraded " + old.name() + " to " + module.descriptor().version()
                : "Replaced " + module.name()).orElse("Added " + module.name());
    }

    private static void checkOrder(Part installed, Part module) {
        if (installed.newerThan(module)) {
            throw module.refused("it is older than the installed " + installed.name() + ", whose tables it does not know",
                    "to go back, restore the backup from before the upgrade and its jar, or uninstall '" + module.id() + "' first, which exports its data");
        }
    }

    private static boolean sameAsBundled(Shelf shelf, Part module) throws IOException {
        for (Part part : shelf.bundled()) {
            if (part.id().equals(module.id()) && Files.mismatch(part.jar(), module.jar()) < 0) {
                return shelf.added().stream().noneMatch(added -> added.id().equals(module.id()));
            }
        }
        return false;
    }

    /** The very jar that comes with the distribution needs no copy. */
    private void restore(Shelf shelf, Part module) throws IOException {
        if (shelf.module(module.id()).isPresent() && !shelf.disabled().contains(module.id())) {
            workshop.say().accept(module.name() + " comes with RTC and is in use already; nothing was changed.");
            return;
        }
        workshop.check(shelf.restoring(module.id()).enabling(module.id()));
        workshop.folder().uninstall(module.id(), false);
        workshop.folder().disable(module.id(), false);
        workshop.say().accept("Added " + module.name() + ", which comes with RTC" + Workshop.NEXT_START);
    }
}
