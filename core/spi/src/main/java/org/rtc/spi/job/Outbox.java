package org.rtc.spi.job;

import jakarta.json.JsonObject;

/**
 * What must happen after a change and must not be lost: put in the same transaction as the change, handed to the
 * {@link OutboxHandler} of its topic afterwards, at least once, again with growing pauses until it succeeds.
 */
public interface Outbox {
    void put(String topic, JsonObject message);
}
