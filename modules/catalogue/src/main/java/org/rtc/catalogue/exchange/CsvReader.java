package org.rtc.catalogue.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rtc.catalogue.activity.NewActivity;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Reads the columns that our own CSV has; all but a title and a start may be left out. */
final class CsvReader {
    private static final int MOST = 5000;

    private CsvReader() {
    }

    static List<Arrival> read(String text) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreHeaderCase(true).setIgnoreSurroundingSpaces(true).setAllowMissingColumnNames(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text), format)) {
            for (CSVRecord row : parser) {
                if (arrivals.size() < MOST) {
                    arrivals.add(arrival(row));
                }
            }
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return arrivals;
    }

    private static Arrival arrival(CSVRecord row) {
        Map<Lang, String> titles = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> titles.put(lang, Arrival.cut(get(row, "title_" + lang.tag()), 300)));
        if (get(row, "title") != null) {
            titles.put(Lang.ES, Arrival.cut(get(row, "title"), 300));
        }
        LocalizedText title = LocalizedText.of(titles);
        String ref = get(row, "uid") != null ? get(row, "uid") : title.in(Lang.ES).text() + " " + get(row, "start");
        return new Arrival(Arrival.cut(ref, 300), new NewActivity(title, LocalizedText.of(Lang.ES, Arrival.cut(get(row, "summary"), 1000)), null, or(get(row, "kind"), "other"),
                or(get(row, "mode"), "in-person"), get(row, "start"), get(row, "end"), or(get(row, "time_zone"), "UTC"), get(row, "country"), Arrival.cut(get(row, "place"), 300),
                codes(get(row, "languages")), null, null, null, codes(get(row, "topics")), null, null, null, null, null, null, null, null, link(get(row, "url")), null, null, null, null, null, null, null));
    }

    private static String link(String url) {
        return url != null && (url.startsWith("http://") || url.startsWith("https://")) ? url : null;
    }

    private static String get(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) && !row.get(column).isBlank() ? row.get(column).strip() : null;
    }

    private static String or(String text, String fallback) {
        return text == null ? fallback : text;
    }

    private static List<String> codes(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("[,; ]+")).filter(code -> !code.isBlank()).toList();
    }
}
