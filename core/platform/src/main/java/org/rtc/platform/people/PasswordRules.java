package org.rtc.platform.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long rather than odd (NIST SP 800-63B §5.1.1.2). At least 10 characters, none of the
 * commonest, nothing that others know of the person.
 */
public final class PasswordRules {
    public static final int SHORTEST = 10;
    /** Argon2 reads all of it; this only keeps out floods. */
    public static final int LONGEST = 200;
    private static final Set<String> COMMON = read();

    private PasswordRules() {
    }

    /** @param known tidy user name and e-mail address @return the key of the text that says what is wrong */
    public static Optional<String> wrong(String password, String... known) {
        String small = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("platform.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("platform.password.long");
        }
        for (String word : known) {
            if (!word.isEmpty() && (small.equals(word) || small.equals(word.split("@")[0]) || repeats(small, word))) {
                return Optional.of("platform.password.name");
            }
        }
        boolean common = COMMON.contains(small) || small.chars().distinct().count() < 4
                || COMMON.stream().anyMatch(word -> repeats(small, word)) || COMMON.contains(small.replaceAll("[^a-z]+$", ""));
        return common ? Optional.of("platform.password.common") : Optional.empty();
    }

    private static boolean repeats(String text, String word) {
        return text.length() > word.length() && text.replace(word, "").isEmpty();
    }

    private static Set<String> read() {
        try (BufferedReader words = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("/facts/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return words.lines().map(String::strip).filter(w -> !w.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
