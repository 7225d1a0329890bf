package org.rtc.platform.places.topic;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rtc.platform.text.Csv;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Reads an edition: columns {@code code}, {@code parent}, {@code name_es}, {@code name_en}, {@code name_fr}, {@code name_pt}. */
final class TopicCsv {
    private static final int MOST = 5000;
    private static final int MOST_ERRORS = 20;
    private final Map<String, Places.Topic> topics = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    private TopicCsv() {
    }

    /** @throws Problem 422 that names the rows which are wrong */
    static List<Places.Topic> read(Reader reader) throws IOException {
        TopicCsv csv = new TopicCsv();
        try (CSVParser rows = Csv.parse(reader)) {
            if (!rows.getHeaderMap().containsKey("code")) {
                throw Problem.invalid("file", "platform.topics.noCode");
            }
            for (CSVRecord row : rows) {
                csv.add(row);
            }
        }
        csv.checkParents();
        if (!csv.errors.isEmpty()) {
            throw Problem.invalid(csv.errors.subList(0, Math.min(csv.errors.size(), MOST_ERRORS)));
        }
        if (csv.topics.isEmpty()) {
            throw Problem.invalid("file", "platform.topics.empty");
        }
        return List.copyOf(csv.topics.values());
    }

    private void add(CSVRecord row) {
        String code = Csv.get(row, "code");
        String parent = Csv.get(row, "parent");
        Map<Lang, String> names = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.ALL) {
            names.put(lang, Csv.get(row, "name_" + lang.tag()));
        }
        LocalizedText name = LocalizedText.of(names);
        if (!code.matches("[0-9A-Za-z.]{1,16}")) {
            wrong("platform.topics.badCode", row.getRecordNumber(), code);
        } else if (name.isEmpty()) {
            wrong("platform.topics.noName", row.getRecordNumber(), code);
        } else if (topics.putIfAbsent(code, new Places.Topic(code, parent.isEmpty() ? null : parent, name)) != null) {
            wrong("platform.topics.twice", row.getRecordNumber(), code);
        } else if (topics.size() > MOST) {
            throw Problem.invalid("file", "platform.topics.tooMany", MOST);
        }
    }

    private void checkParents() {
        topics.values().stream().filter(t -> t.parent() != null && (!topics.containsKey(t.parent()) || t.parent().equals(t.code())))
                .forEach(t -> errors.add(new FieldError("file", "platform.topics.noParent", t.code(), t.parent())));
    }

    private void wrong(String key, long row, String code) {
        errors.add(new FieldError("file", key, row, code));
    }
}
