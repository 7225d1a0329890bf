package org.rtc.spi.web;

import java.util.List;

/** The address of the page at work. Inject it into page beans. */
public interface PagePath {
    /** What the route's pattern bound to this name. @throws org.rtc.spi.problem.Problem 404 where it is absent */
    String get(String name);

    /** The same as a record's id. @throws org.rtc.spi.problem.Problem 404 where it is no number */
    long id(String name);

    /** The query parameter, or null. */
    String query(String name);

    /** All values of the query parameter, such as those of check boxes. */
    List<String> queries(String name);

    /** Path and query as asked for, without the host. */
    String current();

    /** Leads the browser on after what was posted. @param path within the application, such as {@code /courses/1} */
    void go(String path);
}
