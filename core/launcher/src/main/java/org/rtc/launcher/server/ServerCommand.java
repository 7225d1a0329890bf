package org.rtc.launcher.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rtc.launcher.setting.Settings;

/** The command that starts the server. */
final class ServerCommand {

    /** The launcher decides when the server ends: Ctrl-C and a closed terminal, which reach both, are not for the server. */
    private static final List<String> SHIELDED = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "rtc");

    private ServerCommand() {
    }

    static List<String> of(ServerFolder server, ClassArchive archive, Listener listener, Settings settings, Path application) {
        List<String> command = new ArrayList<>(SHIELDED);
        command.add(Java.executable());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx" + settings.get("RTC_HEAP", "384m"), "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC"));
        command.addAll(archive.options());
        settings.get("RTC_CLUSTER_ADDRESS").ifPresent(address -> command.add("-Dhazelcast.local.localAddress=" + address));
        settings.get("RTC_JVM_OPTS").ifPresent(options -> command.addAll(List.of(options.split("\\s+"))));
        command.addAll(List.of("-jar", server.jar().toString(),
                "--prebootcommandfile", server.commands().toString(),
                "--logproperties", server.logging().toString(),
                "--disablephonehome", "--maxhttpthreads", "64",
                "--port", String.valueOf(listener.port()),
                "--contextroot", "/", "--deploy", application.toString()));
        command.addAll(cluster(settings));
        return command;
    }

    private static List<String> cluster(Settings settings) {
        return settings.get("RTC_CLUSTER")
                .map(members -> List.of("--clustermode", "tcpip:" + members, "--clustername", settings.get("RTC_CLUSTER_NAME", "rtc"),
                        "--startport", settings.get("RTC_CLUSTER_PORT", "6900")))
                .orElse(List.of("--nohazelcast"));
    }
}
