package org.rtc.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** As many learners as study at a time, each of whom saves every ten seconds, as the player does. */
final class Paced {
    /** Milliseconds between two commits of a learner. */
    static final int PACE = 10_000;
    private static final int REST = 10;
    private static final String ANSWER = "\"cmi.interactions.%1$d.id\":\"q%2$d-%1$d\",\"cmi.interactions.%1$d.type\":\"choice\","
            + "\"cmi.interactions.%1$d.learner_response\":\"b\",\"cmi.interactions.%1$d.result\":\"correct\","
            + "\"cmi.interactions.%1$d.weighting\":\"1\",\"cmi.interactions.%1$d.latency\":\"PT5S\"";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Long> micros = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final String host;
    private final Processes processes;
    private final int pace;

    Paced(String host, Processes processes, int pace) {
        this.host = host;
        this.processes = processes;
        this.pace = pace;
    }

    /** @throws Refusal where an answer was an error */
    Result run(List<Learners.Standing> standings, int seconds) throws IOException {
        double rest = atRest();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
        double before = processes.cpuMillis();
        long begin = System.nanoTime();
        for (int i = 0; i < standings.size(); i++) {
            Learner learner = new Learner(standings.get(i));
            clock.scheduleAtFixedRate(learner::saves, (long) i * pace / standings.size(), pace, TimeUnit.MILLISECONDS);
        }
        try {
            TimeUnit.SECONDS.sleep(seconds);
            clock.shutdown();
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (refused.get() > 0) {
            throw new Refusal(refused + " of " + (micros.size() + refused.get()) + " commits were refused");
        }
        long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
        double lasted = (System.nanoTime() - begin) / 1e9;
        return new Result(sorted.length, at(sorted, 0.5), at(sorted, 0.99), sorted[sorted.length - 1] / 1000.0,
                (processes.cpuMillis() - before) / sorted.length, rest * lasted / sorted.length, lasted);
    }

    /** CPU milliseconds a second while nobody asks: so few commits a second carry much of it. */
    private double atRest() throws IOException {
        double before = processes.cpuMillis();
        try {
            TimeUnit.SECONDS.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (processes.cpuMillis() - before) / REST;
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))] / 1000.0;
    }

    /** Milliseconds until the answer; CPU milliseconds of server and database for each commit, and what of them they take at rest. */
    record Result(int commits, double p50, double p99, double longest, double cpu, double rest, double seconds) {
    }

    private final class Learner {
        private final Learners.Standing standing;
        /** One at a time, as the player has it. */
        private final AtomicBoolean saving = new AtomicBoolean();
        private int revision;

        Learner(Learners.Standing standing) {
            this.standing = standing;
            this.revision = standing.revision();
        }

        void saves() {
            if (!saving.compareAndSet(false, true)) {
                return;
            }
            long begin = System.nanoTime();
            HttpRequest commit = HttpRequest.newBuilder(URI.create("http://" + host + "/scorm/commit")).timeout(Duration.ofSeconds(30))
                    .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body(++revision))).build();
            http.sendAsync(commit, BodyHandlers.ofString()).whenComplete((answer, failure) -> {
                if (failure == null && answer.statusCode() == 200) {
                    micros.add((System.nanoTime() - begin) / 1000);
                } else {
                    refused.incrementAndGet();
                }
                saving.set(false);
            });
        }

        /** Three new answers, the place, 1 kB of suspend data. */
        private String body(int n) {
            List<String> values = new ArrayList<>(List.of("\"cmi.location\":\"page-" + n + "\"", "\"cmi.progress_measure\":\"0.4\"",
                    "\"cmi.suspend_data\":\"" + n + "a1b2c3d4".repeat(127) + "\""));
            Arrays.stream(new int[] {0, 1, 2}).forEach(i -> values.add(String.format(ANSWER, i, n)));
            return "{\"grant\":\"" + standing.grant() + "\",\"revision\":" + n + ",\"changes\":{\"attempt\":{\"items\":{\"item_1\":{\"values\":{"
                    + String.join(",", values) + "}}}}},\"summary\":{\"completion\":\"incomplete\",\"success\":\"unknown\",\"score\":null,\"seconds\":"
                    + n * 10 + ",\"progress\":0.4,\"location\":\"page-" + n + "\"},\"ended\":false}";
        }
    }
}
