package org.rtc.spi.web;

import java.util.List;

/** In pages {@code #{form}}: what was typed and what is wrong with it, when a form is shown again. */
public interface FormState {
    /** Whether the form comes back because something was wrong. */
    boolean isRefused();

    /** What was typed in this field; the fallback when the form is shown for the first time. */
    String value(String field, Object fallback);

    /** Whether the check box of that name and value was ticked; the fallback when the form is shown for the first time. */
    boolean checked(String field, String value, boolean fallback);

    /** What is wrong with the field, in the reader's language; null where nothing is. */
    String error(String field);

    /** All that is wrong with the field, in the reader's language; a file may have a wrong line or two. */
    List<String> errors(String field);

    /** What is wrong with the form, in the reader's language; null where nothing is. */
    String getProblem();
}
