package org.rtc.launcher.database;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.Descriptor;
import org.rtc.launcher.module.Part;

/**
 * The zip that an uninstalled module's data is kept in: its descriptor and migrations, {@code data/TABLE.json} with an
 * array of rows for each table, {@code elsewhere/TABLE.json} with those of others that go too, its files where they lay
 * below the data folder, and {@code SHA256SUMS} for {@code sha256sum -c}. It has its name only when it is whole.
 */
final class ExportFile implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Path file;
    private final Path fresh;
    private final ZipOutputStream zip;
    private final List<String> sums = new ArrayList<>();
    private long rows;
    private int tables;

    ExportFile(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new Refusal(file + ": there is a file of that name; nothing was changed, choose another with --export.");
        }
        this.file = file;
        this.fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        this.zip = new ZipOutputStream(Files.newOutputStream(fresh), StandardCharsets.UTF_8);
    }

    /** Descriptor and migrations, so that the tables can be made again. */
    void jar(Part part) throws IOException {
        try (ZipFile jar = new ZipFile(part.jar().toFile())) {
            for (String entry : part.entries()) {
                if (entry.equals(Descriptor.ENTRY) || entry.startsWith(part.migrationFolder())) {
                    try (InputStream content = jar.getInputStream(jar.getEntry(entry))) {
                        entry(entry.equals(Descriptor.ENTRY) ? "rtc-module.properties" : entry, content::transferTo);
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
                entry(name, out -> {
                    try (JsonGenerator json = JSON.createGenerator(out)) {
                        count[0] = new JsonRows(json).write(result);
                    }
                });
            }
        }
        return count[0];
    }

    void file(String name, Path file) throws IOException {
        entry(name, out -> Files.copy(file, out));
    }

    /** @return for people: {@code 12 rows of 2 tables} */
    String finish() throws IOException {
        zip.putNextEntry(new ZipEntry("SHA256SUMS"));
        zip.write(String.join("", sums).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
        Files.move(fresh, file);
        return rows + (rows == 1 ? " row of " : " rows of ") + tables + (tables == 1 ? " table" : " tables");
    }

    private void entry(String name, Body body) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try {
            DigestOutputStream out = new DigestOutputStream(zip, MessageDigest.getInstance("SHA-256"));
            body.write(out);
            sums.add(HexFormat.of().formatHex(out.getMessageDigest().digest()) + "  " + name + "\n");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(fresh);
    }

    private interface Body {
        void write(OutputStream out) throws IOException;
    }
}
