package org.rtc.scorm.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final int LARGE = 4_000_000;
    private final Lane lane = new Lane();
    private final ExecutorService pages = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        pages.shutdownNow();
    }

    @Test
    void largeOnesAreWorkedOnOneAfterTheOther() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Callable<Integer> large = () -> lane.inTurn(LARGE, () -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            return now.decrementAndGet();
        });
        for (Future<Integer> each : pages.invokeAll(Collections.nCopies(50, large))) {
            each.get();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void whoFindsNoRoomIsTurnedAwayAndSmallOnesPass() throws Exception {
        CountDownLatch held = new CountDownLatch(4);
        CountDownLatch go = new CountDownLatch(1);
        Callable<Boolean> slow = () -> lane.withRoom(LARGE, LARGE, () -> {
            held.countDown();
            return awaited(go);
        }).isPresent();
        List<Future<Boolean>> slowOnes = List.of(pages.submit(slow), pages.submit(slow), pages.submit(slow), pages.submit(slow));
        assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(lane.withRoom(-1, LARGE, () -> "in")).isEmpty();
        assertThat(lane.withRoom(2000, LARGE, () -> "in")).contains("in");
        go.countDown();
        for (Future<Boolean> each : slowOnes) {
            assertThat(each.get()).isTrue();
        }
        assertThat(lane.withRoom(LARGE, LARGE, () -> "in")).contains("in");
    }

    @Test
    void whoseTurnItIsDoesNotWaitForThoseWhoWaitForTheirs() throws Exception {
        CountDownLatch turn = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(4);
        Future<String> first = pages.submit(() -> lane.inTurn(LARGE, () -> {
            turn.countDown();
            awaited(waiting);
            return lane.amongFew(() -> "done");
        }));
        turn.await();
        for (int i = 0; i < 4; i++) {
            pages.submit(() -> lane.amongFew(() -> {
                waiting.countDown();
                return lane.inTurn(LARGE, () -> "later");
            }));
        }
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("done");
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
