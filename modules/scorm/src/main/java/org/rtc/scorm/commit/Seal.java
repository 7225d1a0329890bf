package org.rtc.scorm.commit;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Opens what a browser has sealed: {@code src/main/js/saving/seal.js}. ChaCha20-Poly1305 (RFC 8439), behind its nonce. */
final class Seal {
    private static final int NONCE = 12;

    private Seal() {
    }

    /** @return empty where it was not sealed with that secret */
    static Optional<JsonObject> open(String secret, byte[] sealed) {
        if (sealed.length < NONCE) {
            return Optional.empty();
        }
        try {
            byte[] key = MessageDigest.getInstance("SHA-256").digest(("rtc-scorm key " + secret).getBytes(StandardCharsets.UTF_8));
            Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(Arrays.copyOf(sealed, NONCE)));
            byte[] text = cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
            return Values.tooMany(text) ? Optional.empty() : CommitReader.object(text);
        } catch (GeneralSecurityException changedOrMadeUp) {
            return Optional.empty();
        }
    }
}
