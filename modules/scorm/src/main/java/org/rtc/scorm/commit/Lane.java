package org.rtc.scorm.commit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps large commits from filling the heap, of which JSON takes many times its length while it is worked on: bodies have
 * room for some megabytes in all, and the work on them is done one after the other. Small ones pass.
 */
@ApplicationScoped
class Lane {
    private static final int LARGE = 100_000;
    private static final int READERS = 4;
    private final Semaphore room = new Semaphore(16_000_000);
    private final Semaphore readers = new Semaphore(READERS, true);
    private final ReentrantLock turn = new ReentrantLock(true);

    /**
     * @param length of the body in bytes; less than none where nobody told it, which counts as the most there may be
     * @param most   in bytes
     * @return what the work answers; empty where there is no room now
     */
    <T> Optional<T> withRoom(int length, int most, Work<T> work) throws IOException {
        int wanted = length < 0 ? most : Math.min(length, most);
        if (wanted <= LARGE) {
            return Optional.of(work.done());
        }
        if (!room.tryAcquire(wanted)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.done());
        } finally {
            room.release(wanted);
        }
    }

    /** @param length in bytes or letters of what is worked on */
    <T> T inTurn(int length, Supplier<T> work) {
        if (length <= LARGE) {
            return work.get();
        }
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /** What reads a state of a length that nobody knows: only some do at a time. Whose turn it is waits for none of them. */
    <T> T amongFew(Supplier<T> work) {
        if (turn.isHeldByCurrentThread()) {
            return work.get();
        }
        readers.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            readers.release();
        }
    }

    /** What reads a body. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException;
    }
}
