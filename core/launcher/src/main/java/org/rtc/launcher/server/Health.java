package org.rtc.launcher.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Asks the server whether the application is ready. */
final class Health {

    /** What the server says when it gave up on the application, or has not begun with it. */
    static final String NOTHING_DEPLOYED = "No Application deployed";

    private final String address;

    Health(String address) {
        this.address = address + "/health/ready";
    }

    /** @return an empty text when it is ready, otherwise what it said */
    String complaint() {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            if (connection.getResponseCode() == 200) {
                connection.disconnect();
                return "";
            }
            byte[] body = connection.getErrorStream() == null ? new byte[0] : connection.getErrorStream().readNBytes(1000);
            return connection.getResponseCode() + " " + new String(body, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "no answer";
        }
    }
}
