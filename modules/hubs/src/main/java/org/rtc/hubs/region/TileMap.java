package org.rtc.hubs.region;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.rtc.spi.html.Html;

/** The Americas as a map of tiles, one a country, so that an island weighs what a continent does. */
@ApplicationScoped
public class TileMap {
    private static final int SIDE = 40;
    private final Map<String, int[]> tiles = new LinkedHashMap<>();

    @PostConstruct
    void read() {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(TileMap.class.getClassLoader().getResourceAsStream("hubs/tiles.csv"), StandardCharsets.UTF_8))) {
            rows.lines().map(line -> line.split(",")).forEach(cells -> tiles.put(cells[0], new int[]{Integer.parseInt(cells[1]), Integer.parseInt(cells[2])}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param label what it shows, for who cannot see it
     * @param look  class of a country's tile; null for those that do not belong to it and only show where the others lie
     * @param href  where a tile leads
     * @param title what it says when one rests on it
     */
    public void write(Html html, String label, Function<String, String> look, Function<String, String> href, Function<String, String> title) {
        html.open("svg", "class", "tiles", "viewBox", "60 0 520 480", "role", "group", "aria-label", label);
        tiles.forEach((country, at) -> {
            String kind = look.apply(country);
            if (kind == null) {
                html.open("g", "aria-hidden", "true");
                square(html, at);
                html.close();
            } else {
                html.open("a", "href", href.apply(country), "class", kind).element("title", title.apply(country) + " (" + country + ")");
                square(html, at);
                html.element("text", country, "x", Integer.toString(at[0] * SIDE + 18), "y", Integer.toString(at[1] * SIDE + 23), "text-anchor", "middle").close();
            }
        });
        html.close();
    }

    private static void square(Html html, int[] at) {
        html.open("rect", "x", Integer.toString(at[0] * SIDE), "y", Integer.toString(at[1] * SIDE), "width", "36", "height", "36", "rx", "6").close();
    }
}
