package org.rtc.launcher.manage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.module.Requirement;
import org.rtc.launcher.module.Shelf;

/** {@code module list}: what is here and how it stands, a module a line, and what is wrong below. */
public final class Listing {

    private static final String LINE = "%-20s %-10s %-12s %-8s %s";

    private final Workshop workshop;

    public Listing(Workshop workshop) {
        this.workshop = workshop;
    }

    public void list() {
        List<String> wrong = new ArrayList<>();
        Shelf shelf = Shelf.read(workshop.dist(), workshop.home().folder(), refusal -> wrong.add(refusal.getMessage()));
        List<String> lines = new ArrayList<>();
        List<Part> here = new ArrayList<>(shelf.modules());
        shelf.bundled().stream().filter(part -> shelf.uninstalled().contains(part.id()) && shelf.module(part.id()).isEmpty()).forEach(here::add);
        here.sort(Comparator.comparing(Part::id));
        for (Part part : here) {
            lines.add(LINE.formatted(part.id(), part.descriptor().version(), state(shelf, part),
                    shelf.bundled().contains(part) ? "bundled" : "added", requires(part)).stripTrailing());
        }
        workshop.say().accept(LINE.formatted("MODULE", "VERSION", "STATE", "FROM", "REQUIRES"));
        lines.forEach(workshop.say());
        themes(wrong);
        if (wrong.isEmpty()) {
            try {
                shelf.installation();
            } catch (Refusal refusal) {
                wrong.add(refusal.getMessage());
            }
        }
        wrong.forEach(line -> workshop.say().accept("Wrong: " + line));
    }

    private void themes(List<String> wrong) {
        Rack rack = new Rack(workshop);
        try {
            rack.all().forEach(theme -> workshop.say().accept(LINE.formatted("theme-" + theme.id(), theme.version(), "enabled",
                    rack.isAdded(theme) ? "added" : "bundled", "").stripTrailing()));
        } catch (Refusal refusal) {
            if (!wrong.contains(refusal.getMessage())) {
                wrong.add(refusal.getMessage());
            }
        }
    }

    private static String state(Shelf shelf, Part part) {
        if (!shelf.modules().contains(part)) {
            return "uninstalled";
        }
        return shelf.disabled().contains(part.id()) ? "disabled" : "enabled";
    }

    private static String requires(Part part) {
        return String.join(", ", part.descriptor().requires().stream().map(Requirement::toString).toList());
    }
}
