package org.rtc.platform.probe;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Another request, which knows nothing of what the test's own one read. */
public final class Request {
    private Request() {
    }

    public static <T> T anew(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(() -> {
                RequestContextController request = CDI.current().select(RequestContextController.class).get();
                request.activate();
                try {
                    return work.get();
                } finally {
                    request.deactivate();
                }
            }).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
