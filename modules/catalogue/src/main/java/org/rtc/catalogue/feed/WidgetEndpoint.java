package org.rtc.catalogue.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.rtc.catalogue.activity.ActivityList;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Assets;
import org.rtc.spi.html.Html;
import org.rtc.spi.web.Endpoint;
import org.rtc.spi.web.Hosts;

/**
 * {@code /catalogue/widget}: the next activities as a small page that offices show on theirs with one line. It has no
 * script, no form and knows no session, so it alone may be framed by any site.
 */
@ApplicationScoped
public class WidgetEndpoint implements Endpoint {
    private static final int MOST = 20;

    @Inject
    ActivityList list;
    @Inject
    ActivityWords words;
    @Inject
    Assets assets;
    @Inject
    Hosts hosts;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        String number = request.getParameter("limit");
        int limit = number != null && number.matches("\\d{1,2}") ? Math.max(1, Math.min(Integer.parseInt(number), MOST)) : 5;
        List<ActivityRow> rows = Wanted.rows(request, list, "upcoming", limit);
        response.reset();
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *");
        response.setHeader("Cache-Control", "public, max-age=300");
        String lang = words.plain().viewer().lang().tag();
        response.getWriter().write("<!DOCTYPE html>\n");
        Html html = new Html(response.getWriter(), assets);
        html.open("html", "lang", lang).open("head").empty("meta", "charset", "utf-8").empty("meta", "name", "viewport", "content", "width=device-width,initial-scale=1")
                .element("title", words.t("catalogue.title") + " · RTC").empty("link", "rel", "stylesheet", "href", assets.url("theme-rtc/page.css"))
                .empty("link", "rel", "icon", "type", "image/svg+xml", "href", assets.url("rtc/favicon.svg")).close();
        html.open("body").open("main", "class", "wrap mt").element("h1", words.t("catalogue.title"), "class", "small");
        html.open("ul", "class", "list");
        rows.forEach(row -> line(html, row));
        html.close();
        if (rows.isEmpty()) {
            html.element("p", words.t("catalogue.list.none"), "class", "muted");
        }
        html.open("p", "class", "small").element("a", words.t("catalogue.widget.all"), "href", hosts.application() + "/catalogue?lang=" + lang, "target", "_blank", "rel", "noopener").close();
        html.close().close().close();
    }

    private void line(Html html, ActivityRow row) {
        html.open("li").open("div");
        words.plain().written(html, "a", row.title(), "href", hosts.application() + "/catalogue/" + row.id(), "target", "_blank", "rel", "noopener");
        html.element("small", words.days(row.dates()) + " · " + words.t("catalogue.mode." + row.mode().id()) + (row.country() == null ? "" : " · " + words.plain().country(row.country()))).close();
        if (row.state() != State.PUBLISHED) {
            html.element("span", words.t("catalogue.state." + row.state().id()), "class", "tag");
        }
        html.close();
    }
}
