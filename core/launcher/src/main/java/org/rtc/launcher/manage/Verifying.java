package org.rtc.launcher.manage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rtc.launcher.database.Rehearsal;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.module.PartReader;
import org.rtc.launcher.module.Shelf;
import org.rtc.launcher.module.ThemeJar;

/** {@code module verify FILE}: whether this jar could be added, without adding it. */
public final class Verifying {

    private final Workshop workshop;

    public Verifying(Workshop workshop) {
        this.workshop = workshop;
    }

    public void verify(Path file) throws IOException {
        if (ThemeJar.is(file)) {
            new Rack(workshop).verify(file);
            return;
        }
        Part module = PartReader.module(file.toAbsolutePath().normalize());
        verify(workshop.shelf(), module);
        workshop.say().accept(module.jar() + ": " + module.name() + " is in order and fits this installation.");
    }

    /** @throws org.rtc.launcher.Refusal where the module is not in order, or does not fit what is installed */
    void verify(Shelf shelf, Part module) throws IOException {
        Optional<Part> bundled = shelf.bundled().stream().filter(part -> part.id().equals(module.id())).findFirst();
        boolean same = bundled.isPresent() && Files.mismatch(bundled.get().jar(), module.jar()) < 0;
        if (bundled.isPresent() && !same && !module.newerThan(bundled.get()) && !shelf.uninstalled().contains(module.id())) {
            throw module.refused("its id is that of " + bundled.get().name() + ", which comes with RTC",
                    "give it another id, or a higher version to replace that one");
        }
        Shelf then = (same ? shelf.without(module.id()) : shelf).with(module).enabling(module.id());
        workshop.check(then);
        Rehearsal.of(then.installation().parts(), module);
    }
}
