package org.rtc.launcher.manage;

import java.io.IOException;
import java.util.Set;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.module.Shelf;

/** {@code module disable ID} and {@code enable ID}: a disabled module stays out and keeps its data. */
public final class Switching {

    private final Workshop workshop;

    public Switching(Workshop workshop) {
        this.workshop = workshop;
    }

    public void disable(String id) throws IOException {
        workshop.alone(() -> {
            Shelf shelf = workshop.whatIsInOrder();
            Part module = find(shelf, id);
            if (shelf.disabled().contains(id)) {
                workshop.say().accept(module.name() + " is disabled already; nothing was changed.");
                return;
            }
            Set<String> needing = shelf.needing(id, false);
            if (!needing.isEmpty()) {
                throw module.refused("'" + id + "' is needed by " + String.join(", ", needing), "disable first: " + String.join(", ", needing));
            }
            workshop.folder().disable(id, true);
            workshop.say().accept("Disabled " + module.name() + ", its data is kept" + Workshop.NEXT_START);
        });
    }

    public void enable(String id) throws IOException {
        workshop.alone(() -> {
            Shelf shelf = workshop.shelf();
            Part module = find(shelf, id);
            if (!shelf.disabled().contains(id)) {
                workshop.say().accept(module.name() + " is enabled already; nothing was changed.");
                return;
            }
            workshop.check(shelf.enabling(id));
            workshop.folder().disable(id, false);
            workshop.say().accept("Enabled " + module.name() + Workshop.NEXT_START);
        });
    }

    static Part find(Shelf shelf, String id) {
        return shelf.module(id).orElseThrow(() -> {
            if (id.equals("web") || shelf.core().stream().anyMatch(part -> part.id().equals(id))) {
                return new Refusal("'" + id + "' is part of the core and stays; ./rtc module list shows the modules.");
            }
            if (shelf.uninstalled().contains(id) && shelf.bundled().stream().anyMatch(part -> part.id().equals(id))) {
                Part bundled = shelf.bundled().stream().filter(part -> part.id().equals(id)).findFirst().orElseThrow();
                return new Refusal("'" + id + "' was uninstalled; bring it back with ./rtc module add " + bundled.jar());
            }
            return new Refusal("There is no module '" + id + "' here; ./rtc module list shows those that are.");
        });
    }
}
