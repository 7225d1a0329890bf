package org.rtc.launcher.manage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.database.ModuleData;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.module.Shelf;
import org.rtc.launcher.server.RunningServer;

/**
 * {@code module uninstall ID}, {@code module uninstall theme-ID}: exports what a module has, then takes out the module and all that it left in the
 * database. Done again after it was cut short, it goes on where it stopped.
 */
public final class Uninstalling {

    private final Workshop workshop;

    public Uninstalling(Workshop workshop) {
        this.workshop = workshop;
    }

    /** @param export where its data goes; without, to a new file in the folder {@code exports} */
    public void uninstall(String id, Optional<Path> export) throws IOException {
        workshop.alone(() -> {
            try (FileChannel data = new RunningServer(workshop.home().server()).hold()) {
                if (data.isOpen() && Rack.names(id)) {
                    new Rack(workshop).uninstall(id);
                } else if (data.isOpen()) {
                    uninstallAlone(id, export);
                }
            }
        });
    }

    private void uninstallAlone(String id, Optional<Path> export) throws IOException {
        Shelf shelf = workshop.whatIsInOrder();
        Optional<Part> module = shelf.module(id);
        Set<String> needing = shelf.needing(id, true);
        if (!needing.isEmpty()) {
            throw new Refusal(module.map(part -> part.jar() + ": ").orElse("") + "'" + id + "' is needed by " + String.join(", ", needing)
                    + "; uninstall first: " + String.join(", ", needing) + ".");
        }
        try (ModuleData data = ModuleData.of(workshop.database(), workshop.data(), id, module, shelf)) {
            if (module.isEmpty() && !data.any()) {
                Switching.find(shelf, id);
            }
            data.checkNobodyRefers();
            Path file = export.map(path -> path.toAbsolutePath().normalize()).orElseGet(() -> defaultFile(id, module));
            String exported = data.export(file);
            takeOut(shelf, id);
            String removed = data.remove();
            workshop.say().accept("Exported " + exported + " to " + file + ".");
            workshop.say().accept("Uninstalled " + module.map(Part::name).orElse(id) + " with " + removed + Workshop.NEXT_START);
        }
    }

    /** First, so that a start in between finds the module gone and not its tables. */
    private void takeOut(Shelf shelf, String id) throws IOException {
        if (shelf.bundled().stream().anyMatch(part -> part.id().equals(id))) {
            workshop.folder().uninstall(id, true);
        }
        for (Part part : shelf.added()) {
            if (part.id().equals(id)) {
                Files.deleteIfExists(part.jar());
            }
        }
        workshop.folder().disable(id, false);
    }

    private Path defaultFile(String id, Optional<Part> module) {
        String version = module.map(part -> "-" + part.descriptor().version()).orElse("");
        return workshop.home().folder().resolve("exports").resolve(id + version + "-" + Workshop.MOMENT.format(Instant.now()) + ".zip");
    }
}
