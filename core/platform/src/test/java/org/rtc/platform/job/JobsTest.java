package org.rtc.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.job.JobLocks.Run;
import org.rtc.platform.probe.ProbeJob;
import org.rtc.platform.probe.Somebody;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.job.Job;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class JobsTest {
    private static final String NAME = "probe.count";

    @Inject
    private Jobs jobs;
    @Inject
    private JobRunner runner;
    @Inject
    private JobLocks locks;
    @Inject
    private JobList list;
    @Inject
    private ProbeJob job;
    @Inject
    private Access access;

    @BeforeEach
    void register() {
        job.does(() -> { });
        jobs.register();
    }

    @Test
    void aJobRunsAndIsNotDueAgainBeforeItsPause() {
        assertThat(runner.run(job)).isTrue();
        assertThat(runner.run(job)).isFalse();

        assertThat(job.runs()).isEqualTo(1);
        JobList.Row row = row();
        assertThat(row.error()).isNull();
        assertThat(row.ended()).isNotNull();
        assertThat(row.millis()).isNotNegative();
        assertThat(row.due()).isAfter(Instant.now().plus(Duration.ofMinutes(4)));
        assertThat(row.running()).isFalse();
    }

    @Test
    void aJobRunsOnOneNodeAtATime() {
        assertThat(locks.take(NAME, "other", Instant.now())).isTrue();

        assertThat(runner.run(job)).isFalse();
        assertThat(job.runs()).isZero();
        assertThat(row().running()).isTrue();
    }

    @Test
    void aNodeThatDiedLosesTheLock() {
        Instant longAgo = Instant.now().minus(Duration.ofMinutes(2)).truncatedTo(ChronoUnit.MILLIS);
        locks.makeDue(NAME, longAgo);
        assertThat(locks.take(NAME, "dead", longAgo)).isTrue();

        assertThat(runner.run(job)).isTrue();
        assertThat(row().running()).isFalse();
    }

    @Test
    void aNodeThatLivesKeepsTheLock() {
        Instant longAgo = Instant.now().minus(Duration.ofMinutes(2)).truncatedTo(ChronoUnit.MILLIS);
        locks.makeDue(NAME, longAgo);
        locks.take(NAME, "slow", longAgo);
        locks.renew("slow", List.of(NAME), Instant.now());

        assertThat(runner.run(job)).isFalse();
    }

    @Test
    void whoLostTheLockDoesNotFreeThatOfAnother() {
        locks.take(NAME, "other", Instant.now());
        locks.free(NAME, "late", new Run(Instant.now(), Instant.now()), Instant.now(), null);

        assertThat(runner.run(job)).isFalse();
    }

    @Test
    void whatAJobThrowsIsKeptForAdministratorsAndCounted() {
        job.does(() -> {
            throw new IllegalStateException("no disk", new RuntimeException("cable"));
        });
        runner.run(job);
        locks.makeDue(NAME, Instant.now());
        runner.run(job);

        assertThat(row().error()).isEqualTo("IllegalStateException: no disk ← RuntimeException: cable");
        assertThat(row().failures()).isEqualTo(2);
    }

    @Test
    void whateverAJobThrowsItsLockIsFreed() {
        job.does(() -> JobsTest.<RuntimeException>sneak(new java.io.IOException("checked, undeclared")));
        runner.run(job);
        assertThat(row().running()).isFalse();
        assertThat(row().error()).isEqualTo("IOException: checked, undeclared");
        job.does(() -> {
            throw new OutOfMemoryError("said so itself");
        });
        locks.makeDue(NAME, Instant.now());
        runner.run(job);
        assertThat(row().running()).isFalse();
        assertThat(row().failures()).isEqualTo(2);
    }

    @Test
    void anEndlessJobIsShownAsOneThatMayHang() {
        Instant longAgo = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);
        locks.makeDue(NAME, longAgo);
        locks.take(NAME, "node1", longAgo);
        locks.renew("node1", List.of(NAME), Instant.now());

        assertThat(row().running()).isTrue();
        assertThat(row().stuck()).isTrue();
    }

    @Test
    void aLockThatNobodyRunsAnyMoreEnds() {
        Instant longAgo = Instant.now().minus(Duration.ofMinutes(2)).truncatedTo(ChronoUnit.MILLIS);
        locks.makeDue(NAME, longAgo);
        locks.take(NAME, "node1", longAgo);
        locks.renew("node1", List.of("probe.another"), Instant.now());

        assertThat(runner.run(job)).isTrue();
    }

    @Test
    void aJobThatIsNotInOrderIsLeftOutAlone() {
        KnownJobs known = new KnownJobs();
        known.add(job);
        assertThatThrownBy(() -> known.add(job)).isInstanceOf(IllegalArgumentException.class).hasMessage("another job is called " + NAME);
        assertThatThrownBy(() -> known.add(named(null))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> known.add(named("x".repeat(101)))).isInstanceOf(IllegalArgumentException.class);
        assertThat(known.all()).containsOnlyKeys(NAME);
        assertThat(KnownJobs.pause(named("probe.odd"))).isEqualTo(Duration.ofHours(1));
    }

    private static Job named(String name) {
        return new Job() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                throw new IllegalStateException("never");
            }

            @Override
            public void run() {
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable any) throws E {
        throw (E) any;
    }

    @Test
    void aJobRunsAsTheSystem() {
        boolean[] may = new boolean[1];
        job.does(() -> may[0] = access.can("anything:at:all", Scope.NETWORK));
        runner.run(job);

        assertThat(may[0]).isTrue();
    }

    @Test
    void twoNodesThatAskAtOnceGetTheJobOnce() throws InterruptedException {
        int nodes = 4;
        CountDownLatch go = new CountDownLatch(1);
        java.util.concurrent.atomic.AtomicInteger took = new java.util.concurrent.atomic.AtomicInteger();
        Thread[] threads = new Thread[nodes];
        for (int i = 0; i < nodes; i++) {
            String node = "node" + i;
            threads[i] = new Thread(() -> {
                try {
                    go.await(5, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                took.addAndGet(locks.take(NAME, node, Instant.now()) ? 1 : 0);
            });
            threads[i].start();
        }
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(took).hasValue(1);
    }

    @Test
    void anAdministratorLetsItRunNow() {
        runner.run(job);
        As.system(() -> list.runNow(NAME));

        assertThat(locks.due(Instant.now())).contains(NAME);
    }

    @Test
    void othersSeeNoJobs() {
        long somebody = Somebody.named("ana", Lang.ES);

        As.person(somebody, () -> {
            assertThatThrownBy(list::rows).isInstanceOf(Forbidden.class);
        });
    }

    private JobList.Row row() {
        return As.system(() -> list.rows()).stream().filter(r -> r.name().equals(NAME)).findFirst().orElseThrow();
    }
}
