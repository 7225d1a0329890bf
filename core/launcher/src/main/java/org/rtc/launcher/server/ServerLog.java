package org.rtc.launcher.server;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The server's log, in files of at most 10 MB: {@code server.log} is the newest, {@code server.log.4} the oldest. */
public final class ServerLog implements AutoCloseable {

    private static final int OLDEST = 4;

    private final Path file;
    private final long limit;
    private BufferedWriter writer;
    private long size;

    public ServerLog(Path folder) throws IOException {
        this(folder, 10_000_000);
    }

    ServerLog(Path folder, long limit) throws IOException {
        this.file = folder.resolve("server.log");
        this.limit = limit;
        open();
    }

    private void open() throws IOException {
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(file);
    }

    /** @param flush whether it should be on disk at once: when no further line waits */
    void line(String line, boolean flush) throws IOException {
        if (size > limit) {
            rotate();
        }
        writer.write(line);
        writer.newLine();
        size += line.length() + 1L;
        if (flush) {
            writer.flush();
        }
    }

    private void rotate() throws IOException {
        writer.close();
        for (int number = OLDEST; number >= 1; number--) {
            Path newer = number == 1 ? file : numbered(number - 1);
            if (Files.exists(newer)) {
                Files.move(newer, numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        open();
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
