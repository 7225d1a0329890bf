package org.rtc.launcher.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import org.rtc.launcher.file.OwnerOnly;

/** The key that signs grants and cookies: 32 random bytes, made once and kept beside the data, for its owner's eyes only. */
public final class Secret {

    private Secret() {
    }

    /** @return the secret in Base64 */
    public static String in(Path data) throws IOException {
        Path file = data.resolve("secret");
        if (!Files.exists(file)) {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            Path fresh = data.resolve("secret.new");
            Files.deleteIfExists(fresh);
            OwnerOnly.create(fresh);
            Files.writeString(fresh, Base64.getEncoder().encodeToString(bytes) + "\n", StandardOpenOption.WRITE);
            Files.move(fresh, file);
        }
        return Files.readString(file).strip();
    }
}
