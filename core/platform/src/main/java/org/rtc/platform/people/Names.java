package org.rtc.platform.people;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/** User names and e-mail addresses: one spelling each, whatever the database thinks of capitals. */
public final class Names {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{1,30})[a-z0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\.]+(\\.[^\\s@<>,;:\"()\\[\\]\\\\.]+)+");
    private static final int LONGEST_EMAIL = 254;

    private Names() {
    }

    /** Stripped and in small letters. @param typed may be null */
    public static String tidy(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** @param tidy 3 to 32 letters without accents, digits, dots, hyphens, underscores; the ends are letters or digits */
    public static boolean isUsername(String tidy) {
        return USERNAME.matcher(tidy).matches();
    }

    public static boolean isEmail(String tidy) {
        return tidy.length() <= LONGEST_EMAIL && EMAIL.matcher(tidy).matches()
                && tidy.chars().noneMatch(Character::isISOControl) && isDeliverable(tidy);
    }

    /** What the mail library takes (RFC 5322 §3.4.1), so that no mail fails later. */
    private static boolean isDeliverable(String email) {
        try {
            new InternetAddress(email, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }
}
