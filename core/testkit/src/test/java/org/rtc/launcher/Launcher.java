package org.rtc.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Stands for the product: it is told the same, answers at the same address, and counts its starts in its home. */
public final class Launcher {
    private Launcher() {
    }

    public static void main(String[] arguments) throws IOException {
        if (System.getenv("RTC_BROKEN") != null) {
            System.out.println("rtc: the disk is full");
            System.exit(1);
        }
        Path starts = Path.of(System.getenv("RTC_HOME"), "starts");
        Files.writeString(starts, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("Stopped.")));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[2])), 0);
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
