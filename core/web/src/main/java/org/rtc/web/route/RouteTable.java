package org.rtc.web.route;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.web.Route;

/** Every address there is, as the parts declared them. */
@ApplicationScoped
public class RouteTable {
    @Inject
    @Any
    Instance<RtcModule> parts;

    private final Map<String, List<Entry>> byFirstSegment = new HashMap<>();

    @PostConstruct
    void read() {
        Map<String, RtcModule> owners = new HashMap<>();
        for (RtcModule part : parts) {
            for (Route route : part.routes()) {
                PathPattern pattern = new PathPattern(route.path());
                RtcModule other = owners.putIfAbsent(route.host() + " " + route.path().replaceAll("\\{[^/]*}", "{}"), part);
                if (other != null) {
                    throw new IllegalStateException("the address " + route.path() + " is of both " + named(part) + " and " + named(other) + "; one of them has to choose another");
                }
                byFirstSegment.computeIfAbsent(pattern.first(), f -> new ArrayList<>()).add(new Entry(part.id(), pattern, route));
            }
        }
        byFirstSegment.values().forEach(entries ->
                entries.sort(Comparator.comparingInt((Entry e) -> e.pattern.weight()).reversed()));
    }

    /** With its class, by which the launcher finds the jar at fault. */
    private static String named(RtcModule part) {
        return "'" + part.id() + "' (" + part.getClass().getName() + ")";
    }

    /** @param path decoded, without query */
    public Optional<Routed> find(String path, Route.Host host) {
        List<String> segments = PathPattern.split(path);
        for (Entry entry : byFirstSegment.getOrDefault(segments.isEmpty() ? "" : segments.get(0), List.of())) {
            if (entry.route.host() == host) {
                Map<String, String> bound = entry.pattern.match(segments);
                if (bound != null) {
                    return Optional.of(new Routed(entry.part, entry.route, bound));
                }
            }
        }
        return Optional.empty();
    }

    /** Servlet mappings under which pages are asked for; {@code ""} is the home page alone. */
    public Set<String> facesMappings() {
        Set<String> mappings = new LinkedHashSet<>();
        byFirstSegment.forEach((first, entries) -> {
            if (entries.stream().anyMatch(e -> e.route.endpoint() == null)) {
                mappings.add(first.isEmpty() ? "" : "/" + first + "/*");
            }
        });
        return mappings;
    }

    private record Entry(String part, PathPattern pattern, Route route) {
    }
}
