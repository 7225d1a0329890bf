package org.rtc.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs short texts with the installation's secret ({@code RTC_SECRET}, the same on all nodes). Each purpose has a key
 * of its own, so that what was signed for one cannot be used for another.
 */
@ApplicationScoped
public class Signer {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret = secret();

    private static byte[] secret() {
        String given = System.getenv("RTC_SECRET");
        if (given != null && !given.isBlank()) {
            return given.getBytes(StandardCharsets.UTF_8);
        }
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return random;
    }

    /** @return URL-safe signature without padding */
    public String sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] key = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
