package org.rtc.learning.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** The code on a certificate: twelve characters (60 random bits) without those that are read for others. */
final class CertificateCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 12;

    private CertificateCode() {
    }

    /** Such as {@code K7QF-2M9D-XW3H}. */
    static String fresh() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return grouped(code.toString());
    }

    /** As somebody typed it: small letters, spaces or no hyphens do no harm; empty where it can be no code. */
    static Optional<String> read(String typed) {
        String bare = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return bare.length() == LENGTH && bare.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) ? Optional.of(grouped(bare)) : Optional.empty();
    }

    private static String grouped(String bare) {
        return bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8);
    }
}
