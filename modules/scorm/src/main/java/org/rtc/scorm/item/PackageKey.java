package org.rtc.scorm.item;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names a package to the content host: 128 bits that nobody can guess, fit for a path and for a host name. */
final class PackageKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    private PackageKey() {
    }

    static String fresh() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
