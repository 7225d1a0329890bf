package org.rtc.testkit.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits until an address answers 200. */
final class Ready {
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Ready() {
    }

    /** @throws IllegalStateException where the process ends or the patience does, with what it said */
    static void await(String address, Duration patience, Process process, Supplier<String> said) {
        HttpRequest question = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
        Instant end = Instant.now().plus(patience);
        try {
            while (process.isAlive() && Instant.now().isBefore(end)) {
                if (answers(question)) {
                    return;
                }
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The product did not become ready. It said:\n" + said.get());
    }

    private static boolean answers(HttpRequest question) throws InterruptedException {
        try {
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
