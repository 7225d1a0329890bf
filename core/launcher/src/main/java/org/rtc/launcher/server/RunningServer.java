package org.rtc.launcher.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.rtc.launcher.Refusal;

/** The file that says which process serves from this home folder, so that a server whose launcher was killed is found. */
public final class RunningServer {

    private static final String FILE = "running";
    private static final String LOCK = "lock";

    private final Path file;

    public RunningServer(Path serverFolder) {
        this.file = serverFolder.resolve(FILE);
    }

    static boolean owns(Path file) {
        String name = file.getFileName().toString();
        return name.equals(FILE) || name.equals(LOCK);
    }

    /**
     * Keeps servers and whoever else needs the data for itself away until it is closed.
     *
     * @throws Refusal where one has it now
     */
    public FileChannel hold() throws IOException {
        refuseIfAlive();
        FileChannel lock = FileChannel.open(file.resolveSibling(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new Refusal("Another ./rtc is at work with " + file.getParent().getParent() + "; wait for it, or choose another folder with RTC_HOME.");
        }
        return lock;
    }

    /** @throws Refusal naming the process that holds the data */
    public void refuseIfAlive() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        Optional<ProcessHandle> process = lines.size() < 3 ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0))).filter(each -> started(each).equals(lines.get(1)));
        if (process.isPresent()) {
            throw new Refusal("RTC runs already from this folder: process " + lines.get(0) + " holds " + lines.get(2)
                    + "; stop it with Ctrl-C in its terminal or: kill " + lines.get(0));
        }
    }

    public void write(ProcessHandle process, Path data) throws IOException {
        Files.write(file, List.of(String.valueOf(process.pid()), started(process), data.toString()));
    }

    public void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Process numbers come back; with the time of its start a number means one process only. */
    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(instant -> String.valueOf(instant.toEpochMilli())).orElse("unknown");
    }
}
