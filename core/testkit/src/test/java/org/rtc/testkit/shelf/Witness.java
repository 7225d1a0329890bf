package org.rtc.testkit.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;

/** Writes down what it is told, and when. */
@RequestScoped
public class Witness {
    private final List<String> seen = new ArrayList<>();
    private Runnable then = () -> {
    };

    void before(@Observes(during = TransactionPhase.BEFORE_COMPLETION) BookAdded event) {
        seen.add("before");
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BookAdded event) {
        seen.add("committed");
        then.run();
    }

    void rolledBack(@Observes(during = TransactionPhase.AFTER_FAILURE) BookAdded event) {
        seen.add("rolled back");
    }

    void whenCommitted(Runnable work) {
        then = work;
    }

    void say(String what) {
        seen.add(what);
    }

    List<String> seen() {
        return List.copyOf(seen);
    }
}
