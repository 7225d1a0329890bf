package org.rtc.testkit.db;

import java.util.ArrayList;
import java.util.List;

/** The statements that a thread sends to the database while somebody listens. */
public final class Statements {
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    private Statements() {
    }

    /** @return what this thread sent during that work, in order; a batch is one statement */
    public static List<String> during(Runnable work) {
        List<String> around = HEARD.get();
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            work.run();
            return List.copyOf(heard);
        } finally {
            HEARD.set(around);
            if (around != null) {
                around.addAll(heard);
            }
        }
    }

    /** @param batched whether it was only added to a batch, whose execution is reported later */
    static void ran(String sql, boolean batched) {
        Writes.note(sql);
        if (!batched && HEARD.get() != null) {
            HEARD.get().add(sql == null ? "(batch)" : sql);
        }
    }
}
