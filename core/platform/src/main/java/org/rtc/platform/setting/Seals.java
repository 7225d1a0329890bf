package org.rtc.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what lies in the database and only this installation shall read: AES-256-GCM with a key made of
 * {@code RTC_SECRET}. What was sealed for one purpose opens for no other.
 */
@ApplicationScoped
public class Seals {
    private static final String MARK = "sealed:1:";
    private static final int NONCE = 12;
    private static final int TAG = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SignedTokens tokens;

    static boolean sealed(String value) {
        return value.startsWith(MARK);
    }

    /** @param purpose such as the key of a setting */
    String seal(String purpose, String value) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(value.getBytes(StandardCharsets.UTF_8));
            return MARK + Base64.getEncoder().encodeToString(nonce) + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return empty where it was sealed with another secret, for another purpose, or was changed since */
    Optional<String> open(String purpose, String sealed) {
        try {
            int begin = MARK.length() + NONCE * 4 / 3;
            byte[] nonce = Base64.getDecoder().decode(sealed.substring(MARK.length(), begin));
            byte[] value = Base64.getDecoder().decode(sealed.substring(begin));
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(value), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(tokens.derived("platform.seal"), "AES"), new GCMParameterSpec(TAG, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
