package org.rtc.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Stands for the server in tests: unpacks itself, listens, and deploys anything but a {@code bad.jar}, which it says, and a {@code mute.jar}, which it does not; with an {@code unlucky.jar} its database fails. */
public final class FakePayara {

    private FakePayara() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String> options = List.of(arguments);
        if (options.contains("--outputlauncher")) {
            Path root = Path.of(after(options, "--rootdir"));
            Files.createDirectories(root.resolve("runtime"));
            Files.createDirectories(root.resolve("config"));
            if (Files.notExists(root.resolve("config/domain.xml"))) {
                Files.writeString(root.resolve("config/domain.xml"), "<domain/>");
            }
            Files.copy(Path.of(System.getProperty("java.class.path")), root.resolve("launch-micro.jar"), StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        rememberLikeTheRealOne(Path.of(System.getProperty("java.class.path")).toAbsolutePath().getParent().resolve("config/domain.xml"));
        Path lib = Path.of(after(options, "--deploy")).resolve("WEB-INF/lib");
        boolean bad = Files.exists(lib.resolve("bad.jar"));
        boolean unlucky = Files.exists(lib.resolve("unlucky.jar"));
        boolean mute = Files.exists(lib.resolve("mute.jar"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(after(options, "--port"))), 0);
        server.createContext("/health/ready", exchange -> {
            byte[] body = (bad || mute || unlucky ? "No Application deployed" : "UP").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(bad || mute || unlucky ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("all requests finished")));
        if (bad) {
            System.out.println("SEVERE core: Exception while loading the app : Unsatisfied dependencies for type Missing");
            System.out.println(" at injection point @Inject org.bad.Broken.missing");
        }
        if (unlucky) {
            System.out.println("SEVERE core: Exception while loading the app : Error in allocating a connection. Cause: Connection refused");
        }
        if (mute) {
            System.out.println("Caused by: java.sql.SQLException: The database is gone");
        }
        System.out.println("demo " + System.getenv("RTC_DEMO") + ", secret of " + System.getenv("RTC_SECRET").length());
        System.out.println("INFO PayaraMicro: Payara Micro 6 ready in 1 (ms)");
    }

    private static void rememberLikeTheRealOne(Path domain) throws IOException {
        if (Files.readString(domain).contains("<application/>")) {
            System.out.println("starting the application of the last run too");
        }
        Files.writeString(domain, "<domain><application/></domain>");
    }

    private static String after(List<String> options, String name) {
        return options.get(options.indexOf(name) + 1);
    }
}
