package org.rtc.spi.access;

import java.time.Duration;
import java.util.Optional;

/** Makes tokens for addresses that say what their bearer may do, signed by this installation; all nodes agree on them. */
public interface Tokens {
    /**
     * @param purpose such as {@code platform.unsubscribe}; a token holds for no other
     * @param payload readable by who has the token
     * @param life    how long it holds; null without end
     * @return letters, digits, {@code -}, {@code _} and dots only
     */
    String sign(String purpose, String payload, Duration life);

    /** @return the payload; empty where the token is not of ours, is for something else or has run out */
    Optional<String> verify(String purpose, String token);
}
