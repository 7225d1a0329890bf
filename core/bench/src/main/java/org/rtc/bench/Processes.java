package org.rtc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What processes took, from {@code /proc}: the server, and the database where it is one of this machine. */
final class Processes {
    /** Ticks of the kernel's clock, 100 a second on every Linux there is. */
    private static final double MILLIS_A_TICK = 10;

    private final List<Long> pids = new ArrayList<>();

    Processes(long server, boolean externalDatabase) throws IOException {
        pids.add(server);
        if (externalDatabase) {
            pids.addAll(databases());
        }
    }

    private static List<Long> databases() throws IOException {
        List<Long> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            for (Path process : all.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
                Path name = process.resolve("comm");
                if (Files.isReadable(name) && Files.readString(name).strip().matches("mariadbd|mysqld")) {
                    found.add(Long.valueOf(process.getFileName().toString()));
                }
            }
        }
        return found;
    }

    /** User and system time of all since they began. */
    double cpuMillis() throws IOException {
        double ticks = 0;
        for (long pid : pids) {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
        return ticks * MILLIS_A_TICK;
    }

    /** Memory that they hold, of what they share too. */
    long megabytes() throws IOException {
        long kilobytes = 0;
        for (long pid : pids) {
            kilobytes += Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
        }
        return kilobytes / 1024;
    }
}
