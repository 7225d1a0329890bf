package org.rtc.launcher.database;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipFile;
import org.rtc.launcher.file.SummedZip;
import org.rtc.launcher.module.Descriptor;
import org.rtc.launcher.module.Part;

/**
 * The zip that an uninstalled module's data is kept in: its descriptor and migrations, {@code data/TABLE.json} with an
 * array of rows for each table, {@code elsewhere/TABLE.json} with those of others that go too, its files where they lay
 * below the data folder, and {@code SHA256SUMS} for {@code sha256sum -c}. It has its name only when it is whole.
 */
final class ExportFile implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final SummedZip zip;
    private long rows;
    private int tables;

    ExportFile(Path file) throws IOException {
        this.zip = new SummedZip(file, "choose another with --export");
    }

    /** Descriptor and migrations, so that the tables can be made again. */
    void jar(Part part) throws IOException {
        try (ZipFile jar = new ZipFile(part.jar().toFile())) {
            for (String entry : part.entries()) {
                if (entry.equals(Descriptor.ENTRY) || entry.startsWith(part.migrationFolder())) {
                    try (InputStream content = jar.getInputStream(jar.getEntry(entry))) {
                        zip.entry(entry.equals(Descriptor.ENTRY) ? "rtc-module.properties" : entry, content::transferTo);
                    }
                }
            }
        }
    }

    /** A table of the module's own. */
    void table(Connection connection, String table) throws IOException, SQLException {
        rows += rows(connection, "select * from " + new Tables(connection).quoted(table), "data/" + table + ".json");
        tables++;
    }

    /** What a table of another has of the module; without an entry where that is nothing. */
    void trace(Connection connection, String table, String query) throws IOException, SQLException {
        try (Statement statement = connection.createStatement(); ResultSet first = statement.executeQuery(query + " limit 1")) {
            if (!first.next()) {
                return;
            }
        }
        rows(connection, query, "elsewhere/" + table + ".json");
    }

    private long rows(Connection connection, String query, String name) throws IOException, SQLException {
        boolean streams = !connection.getMetaData().getDatabaseProductName().equals("H2");
        long[] count = new long[1];
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(streams ? Integer.MIN_VALUE : 0);
            try (ResultSet result = statement.executeQuery(query)) {
                zip.entry(name, out -> {
                    try (JsonGenerator json = JSON.createGenerator(out)) {
                        count[0] = new JsonRows(json).write(result);
                    }
                });
            }
        }
        return count[0];
    }

    void file(String name, Path file) throws IOException {
        zip.entry(name, out -> Files.copy(file, out));
    }

    /** @return for people: {@code 12 rows of 2 tables} */
    String finish() throws IOException {
        zip.finish();
        return rows + (rows == 1 ? " row of " : " rows of ") + tables + (tables == 1 ? " table" : " tables");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
