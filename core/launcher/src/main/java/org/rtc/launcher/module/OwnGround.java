package org.rtc.launcher.module;

import java.util.List;

/** A module keeps to its own folders: its pages under its id, its migrations in {@code db/ID/}. */
public final class OwnGround {

    private static final String PAGES = "META-INF/resources/";

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
        String id = part.id();
        if (entry.startsWith("db/") && !entry.startsWith(part.migrationFolder())) {
            throw part.refused(entry + " lies outside " + part.migrationFolder(), "move it there, or remove the jar");
        }
        if (entry.startsWith(PAGES)) {
            String page = entry.substring(PAGES.length());
            if (!page.startsWith(id + "/") && !page.startsWith("WEB-INF/" + id + "/")) {
                throw part.refused(entry + " lies outside " + PAGES + id + "/ and " + PAGES + "WEB-INF/" + id + "/",
                        "move it there, or remove the jar");
            }
        }
    }
}
