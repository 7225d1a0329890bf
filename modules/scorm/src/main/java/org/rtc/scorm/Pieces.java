package org.rtc.scorm;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A long list, read a piece at a time by what came last. */
public final class Pieces<T> implements Iterator<List<T>> {
    private final Function<T, List<T>> after;
    private final int full;
    private List<T> next;

    /** @param after gives the piece after an entry, the first one for null @param full how many a piece has that is not the last */
    public Pieces(Function<T, List<T>> after, int full) {
        this.after = after;
        this.full = full;
        this.next = after.apply(null);
    }

    /** A list that is there, some after others. */
    public static <T> Stream<List<T>> of(List<T> all, int most) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + most)
                .mapToObj(from -> all.subList(from, Math.min(from + most, all.size())));
    }

    @Override
    public boolean hasNext() {
        return !next.isEmpty();
    }

    @Override
    public List<T> next() {
        if (next.isEmpty()) {
            throw new NoSuchElementException();
        }
        List<T> given = next;
        next = given.size() < full ? List.of() : after.apply(given.get(given.size() - 1));
        return given;
    }
}
