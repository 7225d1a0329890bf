package org.rtc.testkit.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Runs Debian's {@code mariadbd} on a free port with its data in a temporary folder. A shell waits at the other end of
 * a pipe that only this JVM holds: whatever way the JVM ends, the server ends and its folder goes.
 */
public final class MariaDbServer {
    public static final String USER = "rtc";
    static final String DATABASE = "rtc";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final int port;
    private final String password;
    private final Path folder;
    private final Process shell;

    private MariaDbServer() throws IOException {
        this.port = freePort();
        this.password = UUID.randomUUID().toString();
        this.folder = Files.createTempDirectory("rtc-mariadb");
        Files.writeString(folder.resolve("init.sql"), """
                CREATE DATABASE %s CHARACTER SET utf8mb4;
                CREATE DATABASE rtc_pristine CHARACTER SET utf8mb4;
                CREATE USER %s@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON *.* TO %s@'127.0.0.1';
                """.formatted(DATABASE, USER, password, USER));
        this.shell = new ProcessBuilder("sh", "-c", script(), "rtc-mariadb", folder.toString(), Integer.toString(port))
                .redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile()).start();
    }

    /** @throws IllegalStateException where the server is not installed or does not start */
    public static MariaDbServer start() {
        if (!installed("mariadbd") || !installed("mariadb-install-db")) {
            throw new IllegalStateException("These tests need MariaDB: apt-get install mariadb-server (or ./rtc test, which does it)");
        }
        try {
            MariaDbServer server = new MariaDbServer();
            server.await();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + DATABASE + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    public String password() {
        return password;
    }

    private void await() throws IOException {
        Properties access = new Properties();
        access.setProperty("user", USER);
        access.setProperty("password", password);
        Instant end = Instant.now().plus(PATIENCE);
        while (shell.isAlive() && !Files.exists(folder.resolve("ended")) && Instant.now().isBefore(end)) {
            try {
                DriverManager.getConnection(url(), access).close();
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        String log = Files.readString(folder.resolve("server.log"));
        shell.destroy();
        throw new IllegalStateException("MariaDB did not start:\n" + log);
    }

    private void pause() {
        try {
            shell.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String script() throws IOException {
        try (InputStream in = MariaDbServer.class.getResourceAsStream("mariadb.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean installed(String program) {
        String path = System.getenv("PATH") + ":/usr/sbin:/usr/bin";
        for (String place : path.split(":")) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
