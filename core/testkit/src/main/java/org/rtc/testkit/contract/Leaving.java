package org.rtc.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rtc.testkit.Running;

/** Takes a module out of a product that does not run, and looks at what stays. */
final class Leaving {
    private static final Pattern TABLE = Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?[`\"]?(\\w+)", Pattern.CASE_INSENSITIVE);

    private final Running product;
    private final Path jar;
    private final String id;
    private final List<String> wrong = new ArrayList<>();

    Leaving(Running product, Path jar, String id) {
        this.product = product;
        this.jar = jar;
        this.id = id;
    }

    /** @return a line for each thing that should not be as it is */
    List<String> traces() throws SQLException, IOException {
        Set<String> own = ownTables();
        if (!own.isEmpty() && !tables().containsAll(own)) {
            wrong.add("it should have had the tables " + own);
        }
        for (String other : needing(id)) {
            product.run("module", "uninstall", other);
        }
        disable();
        if (!tables().containsAll(own)) {
            wrong.add("disabling it took its tables away");
        }
        product.run("module", "enable", id);
        uninstall();
        return wrong;
    }

    /** Modules that cannot be without this one, those first that nothing needs. */
    private List<String> needing(String needed) {
        List<String> all = new ArrayList<>();
        for (String line : product.run("module", "list").lines().skip(1).toList()) {
            String[] columns = line.split("\\s+", 5);
            if (columns.length == 5 && !columns[2].equals("uninstalled") && columns[4].matches("(?:.*, )?" + needed + "\\b(?!-).*")) {
                all.addAll(0, needing(columns[0]));
                all.add(columns[0]);
            }
        }
        return all.stream().distinct().toList();
    }

    private void disable() {
        product.run("module", "disable", id);
        String line = product.run("module", "list").lines().filter(each -> each.startsWith(id + " ")).findFirst().orElse("");
        if (!line.contains("disabled")) {
            wrong.add("after disabling it the list says: " + line);
        }
    }

    private void uninstall() throws SQLException, IOException {
        Set<String> before;
        try (Leftovers others = new Leftovers(product.home())) {
            before = others.orphans();
        }
        Path export = product.home().resolve(id + "-export");
        product.run("module", "uninstall", id, "--export", export.toString());
        if (!ownTables().isEmpty() && Files.notExists(export)) {
            wrong.add("uninstalling it exported nothing to " + export);
        }
        Set<String> left = new TreeSet<>(tables());
        left.retainAll(ownTables());
        left.forEach(table -> wrong.add("still there: the table " + table));
        try (Leftovers others = new Leftovers(product.home())) {
            others.rowsThatName(id).forEach(row -> wrong.add("still there: " + row));
            Set<String> files = others.orphans();
            files.removeAll(before);
            files.forEach(file -> wrong.add("still there: the bytes of a file, " + file));
        }
    }

    /** Those that its migrations make, and their history. */
    private Set<String> ownTables() {
        Set<String> tables = new TreeSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> each.getName().matches("db/" + id + "/.*\\.sql")).toList()) {
                String sql = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                TABLE.matcher(sql).results().forEach(found -> tables.add(found.group(1).toLowerCase(Locale.ROOT)));
                tables.add("schema_history_" + id.replace('-', '_'));
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> tables() throws SQLException {
        try (Leftovers left = new Leftovers(product.home())) {
            return left.tables();
        }
    }
}
