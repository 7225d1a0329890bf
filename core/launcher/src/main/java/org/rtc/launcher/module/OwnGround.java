package org.rtc.launcher.module;

import java.util.List;
import java.util.Set;

/**
 * A module keeps to its own folders: pages, fragments and static files under its id, texts of its name, migrations in
 * {@code db/ID/}; and it brings nothing that the application as a whole has one of.
 */
public final class OwnGround {

    private static final String PAGES = "META-INF/resources/";
    private static final List<String> OWN = List.of("", "WEB-INF/", "assets/");
    private static final Set<String> ONE_FOR_ALL = Set.of("META-INF/persistence.xml", "META-INF/web-fragment.xml", "META-INF/faces-config.xml",
            "META-INF/microprofile-config.properties");

    private OwnGround() {
    }

    public static void check(List<Part> parts) {
        for (Part part : parts) {
            if (part.kind() == Part.Kind.MODULE) {
                part.entries().forEach(entry -> check(part, entry));
            }
        }
    }

    private static void check(Part part, String entry) {
        if (entry.startsWith("db/") && !entry.startsWith(part.migrationFolder())) {
            throw part.refused(entry + " lies outside " + part.migrationFolder(), "move it there, or remove the jar");
        }
        if (entry.startsWith("i18n/") && !entry.startsWith("i18n/" + part.id() + "_")) {
            throw part.refused(entry + " has not the module's name", "call it i18n/" + part.id() + "_….properties, or remove the jar");
        }
        if (entry.startsWith("WEB-INF/")) {
            throw part.refused("it is a web application, for it has " + entry, "ask its author for a module, or remove it");
        }
        if (ONE_FOR_ALL.contains(entry)) {
            throw part.refused("it has " + entry + ", of which there is one for the whole application", "leave that file out, or remove the jar");
        }
        if (entry.startsWith(PAGES)) {
            String page = entry.substring(PAGES.length());
            boolean own = OWN.stream().anyMatch(folder -> page.startsWith(folder + part.id() + "/"));
            if (!own) {
                throw part.refused(entry + " lies outside the module's own folders, " + PAGES + part.id() + "/ and "
                        + PAGES + "assets/" + part.id() + "/", "move it there, or remove the jar");
            }
        }
    }
}
