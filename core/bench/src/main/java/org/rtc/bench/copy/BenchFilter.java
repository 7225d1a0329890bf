package org.rtc.bench.copy;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/**
 * {@code POST /bench/fill?times=1} makes the data; {@code POST /bench/listen} hears statements until
 * {@code PUT /bench/floor/WORK}, which keeps them with the page given for that work, or with the fixed statements of a
 * commit; {@code GET /bench/floor/WORK} is the floor; {@code GET /bench/revisions?item=} tells where attempts stand.
 */
public class BenchFilter extends HttpFilter {
    @Inject
    transient Data data;
    @Inject
    transient Floor floor;
    @Inject
    transient Attempts attempts;
    @Inject
    transient Statements heard;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            switch (path) {
                case "/bench/fill" -> data.make(Integer.parseInt(request.getParameter("times")));
                case "/bench/listen" -> heard.listen();
                case "/bench/revisions" -> text(response, attempts.revisions(Long.parseLong(request.getParameter("item"))));
                default -> floor(path.substring(path.lastIndexOf('/') + 1), request, response);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void floor(String work, HttpServletRequest request, HttpServletResponse response) throws IOException, SQLException {
        if (request.getMethod().equals("PUT")) {
            List<Statements.Bound> statements = heard.stop();
            String page = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            floor.keep(work, statements, page);
            text(response, Integer.toString(statements.size()));
        } else if (request.getMethod().equals("POST")) {
            attempts.floor(request.getInputStream().readAllBytes(), Long.parseLong(request.getHeader("X-Attempt")));
            text(response, "{\"revision\":1}");
        } else {
            floor.serve(work, response);
        }
    }

    private static void text(HttpServletResponse response, String text) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text);
    }
}
