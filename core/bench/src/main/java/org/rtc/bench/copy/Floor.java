package org.rtc.bench.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The least that a page can cost on this server: its statements by plain JDBC, every value read, and as many bytes written. */
@ApplicationScoped
public class Floor {
    @Inject
    DataSource database;

    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    void keep(String work, List<Statements.Bound> statements, String html) {
        pages.put(work, new Page(statements.stream().filter(Statements.Bound::reads).toList(), html));
    }

    void serve(String work, HttpServletResponse response) throws SQLException, IOException {
        Page page = pages.get(work);
        long read = 0;
        if (!page.statements.isEmpty()) {
            try (Connection connection = database.getConnection()) {
                for (Statements.Bound statement : page.statements) {
                    read += run(connection, statement);
                }
            }
        }
        response.setHeader("X-Read", Long.toString(read));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.html);
    }

    private static long run(Connection connection, Statements.Bound bound) throws SQLException {
        long read = 0;
        try (PreparedStatement statement = connection.prepareStatement(bound.sql())) {
            for (int i = 0; i < bound.parameters().size(); i++) {
                statement.setObject(i + 1, bound.parameters().get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        String value = rows.getString(i);
                        read += value == null ? 0 : value.length();
                    }
                }
            }
        }
        return read;
    }

    private record Page(List<Statements.Bound> statements, String html) {
    }
}
