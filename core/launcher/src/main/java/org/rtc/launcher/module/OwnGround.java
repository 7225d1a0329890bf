package org.rtc.launcher.module;

import java.util.List;

/** A module keeps to its own folders: pages, fragments and static files under its id, migrations in {@code db/ID/}. */
public final class OwnGround {

    private static final String PAGES = "META-INF/resources/";

    private static final List<String> OWN = List.of("", "WEB-INF/", "assets/");

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
