package org.rtc.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rtc.launcher.author.Authors;
import org.rtc.launcher.manage.Adding;
import org.rtc.launcher.manage.Listing;
import org.rtc.launcher.manage.Switching;
import org.rtc.launcher.manage.Uninstalling;
import org.rtc.launcher.manage.Verifying;
import org.rtc.launcher.manage.Workshop;

/** {@code rtc module …}: says what was done, or refuses. */
final class ModuleCommand {

    private static final String USAGE = "there are: module list | new ID | publish | verify FILE | add FILE | disable ID | enable ID | "
            + "uninstall ID [--export FILE]";

    private ModuleCommand() {
    }

    /** @param place opened only by commands that act on an installation */
    static void run(List<String> arguments, Supplier<Place> place) throws IOException, InterruptedException {
        String verb = arguments.isEmpty() ? "" : arguments.get(0);
        switch (verb) {
            case "list" -> new Listing(workshop(arguments, 1, place)).list();
            case "new" -> authors(arguments, 2, place).create(arguments.get(1), Path.of("").toAbsolutePath());
            case "publish" -> authors(arguments, 1, place).publish();
            case "add" -> new Adding(workshop(arguments, 2, place)).add(Path.of(arguments.get(1)));
            case "verify" -> new Verifying(workshop(arguments, 2, place)).verify(Path.of(arguments.get(1)));
            case "disable" -> new Switching(workshop(arguments, 2, place)).disable(arguments.get(1));
            case "enable" -> new Switching(workshop(arguments, 2, place)).enable(arguments.get(1));
            case "uninstall" -> uninstall(arguments, place);
            default -> throw new Refusal("'module " + String.join(" ", arguments) + "' is no command; " + USAGE);
        }
    }

    private static Authors authors(List<String> arguments, int length, Supplier<Place> place) {
        Workshop workshop = workshop(arguments, length, place);
        return new Authors(workshop.dist(), workshop.home().folder(), workshop.say());
    }

    private static void uninstall(List<String> arguments, Supplier<Place> place) throws IOException {
        boolean named = arguments.size() == 4 && arguments.get(2).equals("--export");
        Workshop workshop = workshop(named ? arguments.subList(0, 2) : arguments, 2, place);
        new Uninstalling(workshop).uninstall(arguments.get(1), named ? Optional.of(Path.of(arguments.get(3))) : Optional.empty());
    }

    private static Workshop workshop(List<String> arguments, int length, Supplier<Place> place) {
        if (arguments.size() != length) {
            throw new Refusal("'module " + String.join(" ", arguments) + "' has not what it needs; " + USAGE);
        }
        return place.get().workshop();
    }
}
