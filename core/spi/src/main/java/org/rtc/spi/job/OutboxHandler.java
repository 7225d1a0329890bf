package org.rtc.spi.job;

import jakarta.json.JsonObject;

/** Handles the messages of one topic of the {@link Outbox}. Must bear to see a message twice. */
public interface OutboxHandler {
    /** With the part's id in front: {@code platform.mail}. */
    String topic();

    void handle(JsonObject message) throws Exception;
}
