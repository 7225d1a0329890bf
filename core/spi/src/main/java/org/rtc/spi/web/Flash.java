package org.rtc.spi.web;

/** A sentence that the next page shows once, after what a person did. */
public interface Flash {
    /** @param key of the text */
    void good(String key, Object... arguments);

    void error(String key, Object... arguments);

    /** What happened, as a sentence to read at the top of the form; field errors go to their fields. */
    void problem(org.rtc.spi.problem.Problem problem);
}
