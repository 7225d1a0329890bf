package org.rtc.launcher.module;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * A module creates and changes only tables of its own prefix, the letters before the first underscore, and shares
 * that prefix with no other module. The core's tables are its own: no module touches them but by foreign keys.
 */
public final class OwnTables {

    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:create|alter|drop|truncate|rename)\\s+table\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?[`\"]?(\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private final Map<String, Part> owners = new HashMap<>();

    private OwnTables() {
    }

    public static void check(List<Part> parts) {
        OwnTables tables = new OwnTables();
        parts.stream().filter(part -> part.kind() == Part.Kind.MODULE && part.hasMigrations()).forEach(tables::checkModule);
    }

    private void checkModule(Part module) {
        String prefix = null;
        try (ZipFile zip = new ZipFile(module.jar().toFile())) {
            for (String entry : module.entries().stream().filter(name -> name.endsWith(".sql")).sorted().toList()) {
                String sql = new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
                Matcher matcher = CHANGE.matcher(COMMENT.matcher(sql).replaceAll(" "));
                while (matcher.find()) {
                    prefix = checkTable(module, entry, matcher.group(1).toLowerCase(Locale.ROOT), prefix);
                }
            }
        } catch (IOException e) {
            throw module.refused("the jar is damaged (" + e.getMessage() + ")", "fetch it again or remove it");
        }
    }

    private String checkTable(Part module, String entry, String table, String prefix) {
        int underscore = table.indexOf('_');
        if (underscore < 1) {
            throw module.refused(entry + " names the table '" + table + "' without a prefix",
                    "give all tables of '" + module.id() + "' one, such as " + module.id().substring(0, Math.min(3, module.id().length())) + "_" + table);
        }
        String its = table.substring(0, underscore + 1);
        if (prefix != null && !prefix.equals(its)) {
            throw module.refused(entry + " changes the table '" + table + "', but the tables of '" + module.id()
                    + "' begin with " + prefix, "name it so, or leave another's table alone");
        }
        Part owner = owners.putIfAbsent(its, module);
        if (owner != null && owner != module) {
            throw module.refused(entry + " uses the table prefix " + its + ", which belongs to '" + owner.id() + "'",
                    "choose another prefix, or remove the jar");
        }
        return its;
    }
}
