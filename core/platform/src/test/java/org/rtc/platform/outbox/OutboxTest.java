package org.rtc.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.probe.ProbeHandler;
import org.rtc.spi.job.Outbox;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class OutboxTest {
    @Inject
    private Outbox outbox;
    @Inject
    private OutboxQueue queue;
    @Inject
    private Drainer drainer;
    @Inject
    private OutboxList list;
    @Inject
    private ProbeHandler handler;
    @Inject
    private EntityManager em;

    @BeforeEach
    void reset() {
        handler.reset();
    }

    @Test
    void aMessageReachesItsHandlerOnceAndIsGone() {
        outbox.put(ProbeHandler.TOPIC, letter("hola"));
        drainer.drain();
        drainer.drain();

        assertThat(handler.got()).containsExactly("hola");
        assertThat(rows(false)).isEmpty();
    }

    @Test
    void aMessageOfARolledBackChangeIsNeverSent() {
        assertThatThrownBy(() -> Tx.run(() -> {
            outbox.put(ProbeHandler.TOPIC, letter("hola"));
            throw new IllegalStateException();
        }));
        drainer.drain();

        assertThat(handler.got()).isEmpty();
    }

    @Test
    void aFailedMessageWaitsAndIsTriedAgain() {
        handler.failsWith(new IOException("server away"));
        outbox.put(ProbeHandler.TOPIC, letter("hola"));
        drainer.drain();

        OutboxList.Row row = rows(false).get(0);
        assertThat(row.tries()).isEqualTo(1);
        assertThat(row.error()).isEqualTo("IOException: server away");
        assertThat(row.due()).isBetween(Instant.now().plusSeconds(5), Instant.now().plusSeconds(15));

        handler.failsWith(null);
        becomesDue();
        drainer.drain();
        assertThat(handler.got()).containsExactly("hola", "hola");
        assertThat(rows(false)).isEmpty();
    }

    @Test
    void pausesGrowAndEndAfterAboutADay() {
        Duration all = Duration.ZERO;
        int tries = 1;
        for (; !Patience.spent(tries); tries++) {
            assertThat(Patience.after(tries + 1)).isGreaterThanOrEqualTo(Patience.after(tries));
            all = all.plus(Patience.after(tries));
        }
        assertThat(tries).isEqualTo(10);
        assertThat(all).isBetween(Duration.ofHours(20), Duration.ofHours(28));
    }

    @Test
    void aMessageThatNeverSucceedsIsGivenUpKeptAndCanBeginAnew() {
        handler.failsWith(new IOException("no such mailbox"));
        outbox.put(ProbeHandler.TOPIC, letter("hola"));
        for (int i = 0; i < 12; i++) {
            drainer.drain();
            becomesDue();
        }

        assertThat(handler.got()).hasSize(10);
        assertThat(rows(false)).isEmpty();
        OutboxList.Row row = rows(true).get(0);
        assertThat(row.tries()).isEqualTo(10);

        handler.reset();
        As.system(() -> list.again(row.id()));
        drainer.drain();
        assertThat(handler.got()).containsExactly("hola");
        assertThat(rows(true)).isEmpty();
    }

    @Test
    void aGivenUpMessageCanBeDroppedButNotOneThatWaits() {
        handler.failsWith(new IOException());
        outbox.put(ProbeHandler.TOPIC, letter("hola"));
        long waiting = rows(false).get(0).id();
        As.system(() -> {
            assertThatThrownBy(() -> list.drop(waiting)).isInstanceOf(Problem.class);
        });

        for (int i = 0; i < 10; i++) {
            drainer.drain();
            becomesDue();
        }
        As.system(() -> list.drop(waiting));
        assertThat(rows(true)).isEmpty();
    }

    @Test
    void aMessageThatAnotherNodeHasIsLeftToIt() {
        outbox.put(ProbeHandler.TOPIC, letter("hola"));
        assertThat(queue.take(ProbeHandler.TOPIC)).isPresent();
        Tx.run(() -> em.createQuery("update OutboxMessage m set m.lockedBy = 'other'").executeUpdate());

        assertThat(queue.take(ProbeHandler.TOPIC)).isEmpty();
        assertThat(queue.topics()).isEmpty();
    }

    @Test
    void aMessageOfANodeThatDiedIsTakenOver() {
        outbox.put(ProbeHandler.TOPIC, letter("hola"));
        queue.take(ProbeHandler.TOPIC);
        Tx.run(() -> em.createQuery("update OutboxMessage m set m.lockedBy = 'dead', m.lockedUntil = :past")
                .setParameter("past", Instant.now().minusSeconds(1)).executeUpdate());
        drainer.drain();

        assertThat(handler.got()).containsExactly("hola");
    }

    @Test
    void aMessageWhosePartIsNotHereWaitsForIt() {
        outbox.put("absent.topic", letter("hola"));
        drainer.drain();

        assertThat(rows(false)).extracting(OutboxList.Row::tries).containsExactly(0);
    }

    @Test
    void nodesThatDrainTogetherHandleEachMessageOnce() throws InterruptedException {
        for (int i = 0; i < 40; i++) {
            outbox.put(ProbeHandler.TOPIC, letter("n" + i));
        }
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> drainer.drain(ProbeHandler.TOPIC));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(handler.got()).hasSize(40).doesNotHaveDuplicates();
    }

    private static JsonObject letter(String text) {
        return Json.createObjectBuilder().add("text", text).build();
    }

    private List<OutboxList.Row> rows(boolean givenUp) {
        return As.system(() -> list.list(givenUp, null, 50)).items();
    }

    private void becomesDue() {
        Tx.run(() -> em.createQuery("update OutboxMessage m set m.due = :past").setParameter("past", Instant.now().minusSeconds(1))
                .executeUpdate());
    }
}
