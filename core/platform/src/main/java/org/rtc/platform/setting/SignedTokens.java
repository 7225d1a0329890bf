package org.rtc.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rtc.spi.access.Tokens;

/**
 * Tokens with HMAC-SHA-256: {@code payload.end.signature}. The key is {@code RTC_SECRET}, else made once and kept in the
 * database, so that links in old mails still hold after a restart.
 */
@ApplicationScoped
public class SignedTokens implements Tokens {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    @Inject
    Environment environment;
    @Inject
    Installation installation;

    private volatile SecretKeySpec key;

    @Override
    public String sign(String purpose, String payload, Duration life) {
        String body = ENCODER.encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + "."
                + (life == null ? "" : Long.toString(Instant.now().plus(life).getEpochSecond()));
        return body + "." + ENCODER.encodeToString(signature(purpose, body));
    }

    @Override
    public Optional<String> verify(String purpose, String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            byte[] given = Base64.getUrlDecoder().decode(parts[2]);
            if (!MessageDigest.isEqual(given, signature(purpose, parts[0] + "." + parts[1]))
                    || (!parts[1].isEmpty() && Long.parseLong(parts[1]) < Instant.now().getEpochSecond())) {
                return Optional.empty();
            }
            return Optional.of(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] signature(String purpose, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 256 bits of which the key of signatures tells nothing, the same on all nodes. */
    byte[] derived(String purpose) {
        return signature(purpose, "");
    }

    private SecretKeySpec key() {
        if (key == null) {
            String secret = environment.get("rtc.secret")
                    .orElseGet(() -> installation.value("signing-key", SignedTokens::random));
            key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        }
        return key;
    }

    private static String random() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return ENCODER.encodeToString(random);
    }
}
