package org.rtc.catalogue.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Reads the columns that our own CSV has; all but a title may be left out. The cells may be parted by commas, semicolons or tabs. */
final class CsvReader {
    private static final int MOST = 5000;

    private CsvReader() {
    }

    static List<Arrival> read(String text) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setHeader().setSkipHeaderRecord(true).setIgnoreHeaderCase(true)
                .setIgnoreSurroundingSpaces(true).setAllowMissingColumnNames(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text), format)) {
            for (CSVRecord row : parser) {
                if (arrivals.size() < MOST) {
                    arrival(row, arrivals);
                }
            }
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return arrivals;
    }

    /** The one that the first line has most of. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t').max(Comparator.comparingLong(mark -> first.chars().filter(c -> c == mark).count())).filter(mark -> first.indexOf(mark) >= 0).orElse(',');
    }

    private static void arrival(CSVRecord row, List<Arrival> arrivals) {
        Map<Lang, String> titles = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> titles.put(lang, Arrival.cut(get(row, "title_" + lang.tag()), 300)));
        if (get(row, "title") != null) {
            titles.put(Lang.ES, Arrival.cut(get(row, "title"), 300));
        }
        LocalizedText title = LocalizedText.of(titles);
        if (title.isEmpty()) {
            return;
        }
        Moment start = Moment.of(get(row, "start"));
        String ref = get(row, "uid") != null ? get(row, "uid") : title.in(Lang.ES).text() + " " + get(row, "start");
        arrivals.add(Arrival.of(ref, title, LocalizedText.of(Lang.ES, Arrival.cut(get(row, "summary"), 1000)), get(row, "kind"), get(row, "mode"), Moment.local(start, null),
                Moment.local(Moment.of(get(row, "end")), null), get(row, "time_zone"), get(row, "country"), get(row, "place"), codes(get(row, "languages")), codes(get(row, "topics")),
                get(row, "url")).cancelled("cancelled".equals(get(row, "state"))));
    }

    private static String get(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) && !row.get(column).isBlank() ? row.get(column).strip() : null;
    }

    private static List<String> codes(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("[,; ]+")).filter(code -> !code.isBlank()).toList();
    }
}
