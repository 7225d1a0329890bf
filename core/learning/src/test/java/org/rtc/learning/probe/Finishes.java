package org.rtc.learning.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rtc.spi.event.ItemFinished;

/** Hears of finished items as another part would. */
@ApplicationScoped
public class Finishes {
    private final List<ItemFinished> seen = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ItemFinished event) {
        seen.add(event);
    }

    public List<ItemFinished> seen() {
        return seen;
    }
}
