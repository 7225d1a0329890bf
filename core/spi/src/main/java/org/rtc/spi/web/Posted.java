package org.rtc.spi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import org.rtc.spi.text.LocalizedText;

/** A form that was posted. Texts come stripped, with line ends as {@code \n}. */
public interface Posted {
    /** What the route's pattern bound. @throws org.rtc.spi.problem.Problem 404 where it is no number */
    long id(String name);

    /** What the route's pattern bound. */
    String path(String name);

    /** The field; empty where it is absent. */
    String get(String field);

    /** All values of the field, such as those of check boxes. */
    List<String> all(String field);

    boolean checked(String field);

    /** The fields {@code name.es}, {@code name.en} … as one text. */
    LocalizedText localized(String name);

    /** The upload, or null where none was chosen. */
    Part file(String field);

    HttpServletRequest request();
}
