package org.rtc.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Eight connections that ask as fast as they are answered, by wrk. */
final class Load {
    static final int CONNECTIONS = 8;

    private final Site site;
    private final Processes processes;

    Load(Site site, Processes processes) {
        this.site = site;
        this.processes = processes;
    }

    /** @throws Refusal where a single answer was an error */
    Result run(Script script, int seconds) throws IOException {
        double before = processes.cpuMillis();
        Process wrk = new ProcessBuilder("wrk", "-t" + script.threads(), "-c" + CONNECTIONS, "-d" + seconds + "s", "--timeout", "30s", "-s", script.file().toString(),
                "http://" + site.contentHost()).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        double cpu = processes.cpuMillis() - before;
        List<String> lines = output.lines().filter(line -> line.startsWith("RESULT ")).toList();
        if (lines.isEmpty()) {
            throw new Refusal("wrk failed: " + output.strip());
        }
        String[] result = lines.get(0).split(" ");
        if (!result[5].equals("0") || !result[6].equals("0")) {
            throw new Refusal(script.file() + ": " + result[5] + " answers of " + result[1] + " were errors, " + result[6] + " connections failed");
        }
        double requests = Double.parseDouble(result[1]);
        return new Result(cpu / requests, Double.parseDouble(result[3]) / 1000, Double.parseDouble(result[4]) / 1000,
                requests / Double.parseDouble(result[2]) * 1e6);
    }

    /** @param cpu milliseconds a request @param p50 and p99 in milliseconds @param rate requests a second */
    record Result(double cpu, double p50, double p99, double rate) {
    }
}
