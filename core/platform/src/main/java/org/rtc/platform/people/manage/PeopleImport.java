package org.rtc.platform.people.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.text.Csv;
import org.rtc.platform.text.Limited;
import org.rtc.spi.access.Access;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;

/**
 * Accounts from a table with the columns {@code username, email, givenName, familyName, country, office, lang, roles}. Each
 * row stands for itself: those that are right are done, each other says why not.
 */
@ApplicationScoped
public class PeopleImport {
    /** Bytes. */
    private static final long LARGEST = 2_000_000;
    private static final int MOST = 2000;

    @Inject
    Access access;

    @Inject
    ImportRow row;

    /**
     * @param dryRun only to see what would happen
     * @throws Problem 422 where it is no such table, 413 where it is too large; then nothing is done
     */
    public List<Result> run(InputStream csv, boolean dryRun) throws IOException {
        if (!access.canSomewhere(Permissions.PEOPLE_MANAGE)) {
            access.requirePerson();
            throw new Forbidden();
        }
        List<CSVRecord> rows = read(csv);
        Set<String> seen = new HashSet<>();
        List<Result> results = new ArrayList<>();
        for (CSVRecord each : rows) {
            results.add(row.run(each, dryRun, seen));
        }
        return results;
    }

    private static List<CSVRecord> read(InputStream csv) throws IOException {
        try (CSVParser parser = Csv.parse(Csv.reader(new Limited(csv, LARGEST)))) {
            if (!parser.getHeaderMap().containsKey("username") || !parser.getHeaderMap().containsKey("email")) {
                throw Problem.invalid("file", "platform.import.header");
            }
            List<CSVRecord> rows = new ArrayList<>();
            for (CSVRecord each : parser) {
                rows.add(each);
                if (rows.size() > MOST) {
                    throw Problem.invalid("file", "platform.import.tooMany", MOST);
                }
            }
            return rows;
        } catch (CSVException | java.io.UncheckedIOException | IllegalStateException e) {
            throw Problem.in(e) != null ? Problem.in(e) : Problem.invalid("file", "platform.csv.broken");
        }
    }

    /**
     * What became of one row.
     *
     * @param row    its number in the file; the header is 1
     * @param status {@code created}, {@code valid} (dry run) or {@code refused}
     * @param id     of the new account, or null
     */
    public record Result(long row, String username, String status, String id, List<Error> errors) {
        static Result of(CSVRecord row, String status, Long id, List<Error> errors) {
            return new Result(row.getRecordNumber() + 1, Csv.get(row, "username"), status, id == null ? null : id.toString(), errors);
        }
    }

    /** @param field may be null where it is none in particular */
    public record Error(String field, String detail) {
    }
}
