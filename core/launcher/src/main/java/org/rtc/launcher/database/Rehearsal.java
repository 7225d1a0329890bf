package org.rtc.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.OwnTables;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.module.Requirement;

/** Plays the migrations of a module through on an empty database in memory, after those of the parts that it needs. */
public final class Rehearsal {

    private Rehearsal() {
    }

    /**
     * @param parts in order of dependency, the module among them
     * @throws Refusal when one of the module's fails, with file and line, or when it changes what is not its own
     */
    public static void of(List<Part> parts, Part module) {
        if (!module.hasMigrations()) {
            return;
        }
        Database database = Database.inMemory("rehearsal-" + UUID.randomUUID());
        try (Connection open = database.connect()) {
            needed(parts, module).stream().filter(Part::hasMigrations).forEach(part -> PartMigrations.apply(database, part));
            SchemaPicture before = SchemaPicture.of(open);
            PartMigrations.apply(database, module);
            SchemaPicture after = SchemaPicture.of(open);
            Set<String> changed = new TreeSet<>(after.changedSince(before));
            changed.remove(PartMigrations.history(module.id()));
            String prefix = OwnTables.prefix(module).orElse("");
            changed.removeIf(table -> !prefix.isEmpty() && table.startsWith(prefix));
            if (!changed.isEmpty()) {
                throw module.refused("its migrations change the table " + changed.iterator().next() + ", which is not its own",
                        "leave another's table alone, or remove the jar");
            }
        } catch (SQLException e) {
            throw new Refusal(module.jar() + ": its migrations could not be tried (" + e.getMessage() + "); correct the jar.", e);
        }
    }

    private static List<Part> needed(List<Part> parts, Part module) {
        Map<String, Part> byId = new HashMap<>();
        parts.forEach(part -> byId.put(part.id(), part));
        Set<String> needed = new TreeSet<>();
        collect(module, byId, needed);
        return parts.stream().filter(part -> part.kind() == Part.Kind.CORE || needed.contains(part.id())).toList();
    }

    private static void collect(Part part, Map<String, Part> byId, Set<String> needed) {
        for (Requirement each : part.descriptor().requires()) {
            if (needed.add(each.id())) {
                collect(byId.get(each.id()), byId, needed);
            }
        }
    }
}
