package org.rtc.platform.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.rtc.spi.problem.Problem;

/** Tables as spreadsheets write them: a header row, commas or semicolons, perhaps a byte order mark. */
public final class Csv {
    private static final int HEADER = 4096;

    private Csv() {
    }

    /** UTF-8, without a byte order mark. */
    public static Reader reader(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Parses with the separator that the header row uses. Names of columns are taken without regard to case.
     *
     * @throws Problem 422 on {@code file} where there is no usable header
     */
    public static CSVParser parse(Reader reader) throws IOException {
        BufferedReader text = new BufferedReader(reader, 2 * HEADER);
        text.mark(HEADER);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setHeader().setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true).setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY).setAllowMissingColumnNames(true).get();
        try {
            return format.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("file", "platform.csv.header");
        }
    }

    /** The value of that column, stripped; empty where the column or the value is absent. */
    public static String get(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEADER);
        int commas = 0;
        int semicolons = 0;
        for (int i = 0; i < HEADER - 1; i++) {
            int c = text.read();
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
        }
        text.reset();
        return semicolons > commas ? ';' : ',';
    }
}
