package org.rtc.platform.people.entry;

import org.rtc.spi.web.Posted;

/** Passwords are taken exactly as typed: blanks at their ends count. */
public final class PostedPassword {
    private PostedPassword() {
    }

    /** Empty where the field is absent. */
    public static String of(Posted form, String field) {
        String typed = form.request().getParameter(field);
        return typed == null ? "" : typed;
    }
}
