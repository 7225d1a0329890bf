package org.rtc.platform.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rtc.spi.job.OutboxHandler;

/** Remembers what it was given, or fails where a test wants it. */
@ApplicationScoped
public class ProbeHandler implements OutboxHandler {
    public static final String TOPIC = "probe.letters";

    private final List<String> got = new CopyOnWriteArrayList<>();
    private volatile Exception failure;

    public void reset() {
        got.clear();
        failure = null;
    }

    public void failsWith(Exception e) {
        failure = e;
    }

    public List<String> got() {
        return got;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject message) throws Exception {
        got.add(message.getString("text"));
        if (failure != null) {
            throw failure;
        }
    }
}
