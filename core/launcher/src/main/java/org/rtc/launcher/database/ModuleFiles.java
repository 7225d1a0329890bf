package org.rtc.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bytes that a module keeps below the data folder, as the parts that keep them say where they lie. */
final class ModuleFiles {

    private final Path data;
    private final Map<String, Boolean> shared = new LinkedHashMap<>();

    private ModuleFiles(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    /** @param queries give {@code path}, below the data folder, and {@code others}: how many others have the same bytes */
    static ModuleFiles of(Connection connection, List<String> queries, Path data) throws SQLException {
        ModuleFiles files = new ModuleFiles(data);
        try (Statement statement = connection.createStatement()) {
            for (String query : queries) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        files.shared.put(rows.getString("path"), rows.getLong("others") > 0);
                    }
                }
            }
        }
        return files;
    }

    /** @return how many; what is missing on the disk is left out */
    int export(ExportFile export) throws IOException {
        int count = 0;
        for (String each : shared.keySet()) {
            Path file = place(each);
            if (Files.isRegularFile(file)) {
                export.file(each, file);
                count++;
            }
        }
        return count;
    }

    /** Those that nobody else has. */
    void remove() throws IOException {
        for (Map.Entry<String, Boolean> each : shared.entrySet()) {
            if (!each.getValue()) {
                Files.deleteIfExists(place(each.getKey()));
            }
        }
    }

    private Path place(String path) {
        Path place = data.resolve(path).normalize();
        if (!place.startsWith(data)) {
            throw new IllegalArgumentException(path + " lies outside of " + data);
        }
        return place;
    }
}
