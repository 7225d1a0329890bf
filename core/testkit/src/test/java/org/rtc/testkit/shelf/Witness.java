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

    void before(@Observes(during = TransactionPhase.BEFORE_COMPLETION) BookAdded event) {
        seen.add("before");
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BookAdded event) {
        seen.add("committed");
    }

    void rolledBack(@Observes(during = TransactionPhase.AFTER_FAILURE) BookAdded event) {
        seen.add("rolled back");
    }

    void say(String what) {
        seen.add(what);
    }

    List<String> seen() {
        return List.copyOf(seen);
    }
}
