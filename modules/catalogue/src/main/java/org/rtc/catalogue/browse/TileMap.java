package org.rtc.catalogue.browse;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/**
 * The network as a map of tiles: each country a square about where it lies, the small islands as large as the rest, the
 * members overseas in a column of their own.
 */
record TileMap(Map<String, Long> counts, ActivityWords words) implements Fragment {
    private static final int SIDE = 46;
    /** Rows from north to south; a dot is sea. */
    private static final String[] ROWS = {
            ". . CA . . . . . . . . GB DE",
            ". . US . . BM . . . . . NL IT",
            ". MX . . BS TC . . . . . FR JP",
            ". . . CU . . DO PR VG AI . ES KR",
            ". BZ . KY JM HT . VI SX KN AG PT .",
            ". GT HN . . . . . MS GP DM . .",
            ". SV NI . AW CW . . . MQ LC . .",
            ". . CR PA . . . . VC GD BB . .",
            ". . . CO VE . GY . . TT . . .",
            ". . EC . . . . SR GF . . . .",
            ". . PE BO . BR . . . . . . .",
            ". . CL . PY . . . . . . . .",
            ". . . AR UY . . . . . . . ."};

    @Override
    public void write(Html html) {
        Map<String, int[]> tiles = tiles();
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        html.open("svg", "viewBox", "0 0 " + 13 * SIDE + " " + ROWS.length * SIDE, "role", "group", "aria-label", words.t("catalogue.map.caption"), "width", "100%");
        tiles.forEach((country, at) -> tile(html, country, at, counts.getOrDefault(country, 0L), most));
        html.close();
    }

    private void tile(Html html, String country, int[] at, long number, long most) {
        String name = words.plain().country(country);
        if (name.equals(country)) {
            return;
        }
        String x = Integer.toString(at[0] * SIDE + 2);
        String y = Integer.toString(at[1] * SIDE + 2);
        boolean strong = number * 2 > most;
        html.open("a", "href", "/catalogue?country=" + country, "aria-label", country + (number > 0 ? " " + number : "") + ", " + name + ": " + words.t("catalogue.ahead", number));
        html.open("title").text(name + ": " + words.t("catalogue.ahead", number)).close();
        html.open("rect", "x", x, "y", y, "width", Integer.toString(SIDE - 4), "height", Integer.toString(SIDE - 4), "rx", "5",
                "fill", number == 0 ? "var(--sunken)" : strong ? "var(--brand)" : "var(--brand-wash)", "stroke", number == 0 ? "var(--line)" : "var(--brand)").close();
        text(html, country, at, 20, strong, "14");
        if (number > 0) {
            html.text(" ");
            text(html, Long.toString(number), at, 36, strong, "12");
        }
        html.close();
    }

    private static void text(Html html, String text, int[] at, int down, boolean strong, String size) {
        html.element("text", text, "x", Integer.toString(at[0] * SIDE + SIDE / 2), "y", Integer.toString(at[1] * SIDE + down),
                "text-anchor", "middle", "font-size", size, "fill", strong ? "var(--on-brand)" : "var(--ink)", "aria-hidden", "true");
    }

    private static Map<String, int[]> tiles() {
        Map<String, int[]> tiles = new LinkedHashMap<>();
        for (int row = 0; row < ROWS.length; row++) {
            String[] cells = ROWS[row].split(" ");
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].equals(".")) {
                    tiles.put(cells[column], new int[] {column, row});
                }
            }
        }
        return tiles;
    }
}
