package org.rtc.learning.outline;

import java.util.ArrayList;
import java.util.List;

/** Where things stand in a row. */
final class Order {
    private Order() {
    }

    /** The same things with this one at that index; an index outside the row means its nearest end. */
    static <T> List<T> moved(List<T> row, T what, int index) {
        List<T> moved = new ArrayList<>(row);
        moved.remove(what);
        moved.add(Math.max(0, Math.min(index, moved.size())), what);
        return moved;
    }
}
