package org.rtc.scorm.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {
    /** Sealed by {@code src/main/js/saving/seal.js}. */
    private static final String SEALED = "AAECAwQFBgcICQoL8GKWHgbc8dHLF8TKCuuzJQex3AuPI5K+dJpnewjp4uLitUpNhPihkrNY/w0eyszy7A==";

    @Test
    void whatABrowserSealedIsOpenedWithItsSecret() {
        assertThat(Seal.open("secret", Base64.getDecoder().decode(SEALED)).orElseThrow()).hasToString("{\"revision\":3,\"state\":{\"a\":\"ñ\"}}");
    }

    @Test
    void whatWasChangedOrMadeUpIsNothing() {
        byte[] changed = Base64.getDecoder().decode(SEALED);
        changed[20] ^= 1;

        assertThat(Seal.open("secret", changed)).isEmpty();
        assertThat(Seal.open("another", Base64.getDecoder().decode(SEALED))).isEmpty();
        assertThat(Seal.open("secret", new byte[3])).isEmpty();
        assertThat(Seal.open("secret", new byte[40])).isEmpty();
    }
}
