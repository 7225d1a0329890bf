package org.rtc.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The pages that somebody can reach by following links, one of each kind. Each is looked at where it is opened. */
final class Pages {
    /** What is no page: downloads, what leads on elsewhere, the choice of a language, filters upon filters. */
    private static final Pattern NO_PAGE = Pattern.compile(".*(\\.[a-z]{2,5}|/play|/continue)(\\?.*)?$|.*/(backup|oai|widget)(\\?.*)?$|.*/(files|download|picture|notices)/.*|.*[?&](lang|review|after|quote)=.*|.*\\?.*&.*|/(logout|api/).*");

    private final Reader reader;
    private final BiConsumer<String, Response> look;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    private Pages(Reader reader, BiConsumer<String, Response> look) {
        this.reader = reader;
        this.look = look;
    }

    /** @param starts where to begin @param look gets the kind of each page and how it answered @return by kind the address that was met first */
    static Map<String, String> of(Reader reader, List<String> starts, BiConsumer<String, Response> look) {
        Pages pages = new Pages(reader, look);
        starts.forEach(pages::meet);
        while (!pages.ahead.isEmpty()) {
            String kind = pages.ahead.poll();
            pages.follow(kind, pages.found.get(kind));
        }
        return pages.found;
    }

    private void follow(String kind, String path) {
        Page page = reader.page();
        look.accept(kind, page.navigate(Product.url() + path));
        Object links = page.evaluate("[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.download).map(a => a.pathname + a.search)");
        ((List<?>) links).forEach(link -> meet((String) link));
    }

    private void meet(String path) {
        if (!NO_PAGE.matcher(path).matches()) {
            String kind = path.replaceAll("/\\d+", "/N").replaceAll("/admin/(countries|roles|hubs|modules)/.+", "/admin/$1/N").replaceAll("=[^&]*", "=").replaceFirst("^/courses/N/(?!items|edit|continue).*", "/courses/N");
            if (found.putIfAbsent(kind, path) == null) {
                ahead.add(kind);
            }
        }
    }
}
