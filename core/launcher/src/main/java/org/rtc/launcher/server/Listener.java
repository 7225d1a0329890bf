package org.rtc.launcher.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.rtc.launcher.Refusal;

/**
 * Where the server listens.
 *
 * @param address to bind to, {@code 0.0.0.0} for all
 * @param cluster whether sessions are shared with other nodes
 */
public record Listener(String address, int port, boolean cluster) {

    private static final String LISTENER = "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final String SESSIONS = "configs.config.server-config.availability-service.";
    private static final String TEXT = "text/html,text/css,text/plain,text/xml,text/csv,text/calendar,text/javascript,"
            + "application/javascript,application/json,application/problem+json,application/xml,application/xhtml+xml,"
            + "application/atom+xml,image/svg+xml";

    /** @throws Refusal when another program has the port, or the address is not of this machine */
    public void checkFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (reason.contains("in use")) {
                throw new Refusal("Port " + port + " is taken by another program; stop that, or choose another port: ./rtc start --port "
                        + (port < 65535 ? port + 1 : 8080), e);
            }
            throw new Refusal("Port " + port + " at " + address + " cannot be opened (" + reason
                    + "); choose another with RTC_PORT or RTC_BIND.", e);
        }
    }

    /** The address at which the launcher itself asks whether the server is ready. */
    public String local() {
        return "http://" + (address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address) + ":" + port;
    }

    /** Commands for the server before it boots. Its settings outlive a stop, so each is said in full every time. */
    List<String> commands() {
        List<String> commands = new ArrayList<>();
        commands.add(LISTENER + "address=" + address);
        commands.add(HTTP + "compression=on");
        commands.add(HTTP + "compression-min-size-bytes=1024");
        commands.add(HTTP + "compressable-mime-type=" + TEXT);
        commands.add(HTTP + "server-header=false");
        commands.add(HTTP + "max-connections=1000");
        commands.add(SESSIONS + "availability-enabled=" + cluster);
        commands.add(SESSIONS + "web-container-availability.availability-enabled=" + cluster);
        commands.replaceAll(command -> "set " + command);
        return commands;
    }
}
