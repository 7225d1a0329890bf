package org.rtc.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.rtc.platform.setting.Environment;

/** This node of the cluster. */
@ApplicationScoped
public class Node {
    private final String life = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Environment environment;

    /** Stays the same from start to start: {@code RTC_NODE}, else the computer's name. Safe in paths. */
    public String name() {
        String name = environment.get("rtc.node").orElseGet(Node::computer).replaceAll("[^A-Za-z0-9._-]", "_");
        return name.startsWith(".") ? "_" + name : name.substring(0, Math.min(name.length(), 64));
    }

    /** Another one at each start: a node that comes back does not take its old locks for its own. */
    public String id() {
        return name() + "/" + life;
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "node";
        }
    }
}
