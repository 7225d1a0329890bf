package org.rtc.bench.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.rtc.spi.search.Search;

/** Makes the data that is measured, once. */
@ApplicationScoped
public class Data {
    @Inject
    DataSource database;
    @Inject
    Search search;

    /** @param times 1 for the data of the benchmark, 10 for growth */
    @Transactional
    public void make(int times) throws SQLException {
        try (Connection connection = database.getConnection()) {
            new CourseData(connection).make(Numbers.COURSES * times);
            new PeopleData(connection).make(times);
            new ForumData(connection).make(times);
        }
        search.changed("course", LongStream.range(Numbers.FIRST, Numbers.FIRST + (long) Numbers.COURSES * times).toArray());
    }
}
