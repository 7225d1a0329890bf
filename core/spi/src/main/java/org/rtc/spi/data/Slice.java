package org.rtc.spi.data;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a long list, paged by key.
 *
 * @param next where the next part begins, for {@code ?after=}; null at the end
 */
public record Slice<T>(List<T> items, String next) {
    /** @param found up to {@code limit + 1} rows; the extra one only tells that there are more */
    public static <T> Slice<T> of(List<T> found, int limit, Function<T, Object> key) {
        if (found.size() <= limit) {
            return new Slice<>(List.copyOf(found), null);
        }
        List<T> kept = List.copyOf(found.subList(0, limit));
        return new Slice<>(kept, String.valueOf(key.apply(kept.get(limit - 1))));
    }

    public <R> Slice<R> map(Function<T, R> each) {
        return new Slice<>(items.stream().map(each).toList(), next);
    }
}
