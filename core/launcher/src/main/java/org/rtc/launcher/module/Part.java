package org.rtc.launcher.module;

import java.nio.file.Path;
import java.util.List;
import org.rtc.launcher.Refusal;

/**
 * A jar of the application that has a descriptor.
 *
 * @param jar     where it lies
 * @param kind    what it may do
 * @param entries the names of all its entries
 */
public record Part(Path jar, Kind kind, Descriptor descriptor, List<String> entries) {

    public enum Kind {
        /** a part of the application itself, in the WAR */
        CORE,
        /** a module, ours or a stranger's */
        MODULE,
        /** a theme */
        THEME
    }

    public String id() {
        return descriptor.id();
    }

    public boolean newerThan(Part other) {
        return descriptor.version().compareTo(other.descriptor.version()) > 0;
    }

    /** For people: {@code hubs 1.2.0}. */
    public String name() {
        return id() + " " + descriptor.version();
    }

    /** Where the migrations of this part lie in its jar, with a slash at the end. */
    public String migrationFolder() {
        return "db/" + id() + "/";
    }

    public boolean hasMigrations() {
        return entries.stream().anyMatch(entry -> entry.startsWith(migrationFolder()));
    }

    /** The refusal of this jar: its name, what is wrong with it, the cure. */
    public Refusal refused(String wrong, String cure) {
        return refusal(jar, wrong, cure);
    }

    public static Refusal refusal(Path jar, String wrong, String cure) {
        return new Refusal(jar + ": " + wrong + "; " + cure + ".");
    }
}
