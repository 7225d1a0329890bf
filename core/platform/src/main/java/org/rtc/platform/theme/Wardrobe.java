package org.rtc.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.rtc.platform.access.RequestViewer;
import org.rtc.platform.job.Background;
import org.rtc.spi.access.Scope;

/**
 * Which theme a page wears: the reader's own choice, else that of their hub, else the network's, else rtc. What was
 * chosen is read at once and kept for some seconds, as settings are, so that no page pays for it.
 */
@ApplicationScoped
public class Wardrobe {
    private static final Logger LOG = Logger.getLogger(Wardrobe.class.getName());
    private static final long KEPT = TimeUnit.SECONDS.toNanos(5);

    @Inject
    EntityManager em;
    @Inject
    ThemeJars jars;
    @Inject
    RequestViewer viewer;
    @Inject
    Background background;

    private final Set<String> missed = ConcurrentHashMap.newKeySet();
    private volatile Read read;

    /** @param own theme that the reader chose for themself; null or unknown for none */
    public Theme worn(String own) {
        return jars.find(own).orElseGet(this::ofPlace);
    }

    private Theme ofPlace() {
        Read now = read();
        if (now.themes.isEmpty()) {
            return jars.fallback();
        }
        String hub = now.hubs.get(viewer.country());
        String chosen = hub == null ? null : now.themes.get(Scope.hub(hub).toString());
        return installed(chosen != null ? chosen : now.themes.get(Scope.NETWORK.toString()));
    }

    private Theme installed(String id) {
        if (id == null) {
            return jars.fallback();
        }
        return jars.find(id).orElseGet(() -> {
            if (missed.add(id)) {
                LOG.warning("The theme '" + id + "' was chosen and is not installed: its pages wear '" + Theme.RTC + "' instead");
            }
            return jars.fallback();
        });
    }

    private Read read() {
        Read last = read;
        if (last == null || !background.on() || System.nanoTime() - last.at > KEPT) {
            Map<String, String> themes = em.createQuery("select c from ThemeChoice c", ThemeChoice.class).getResultStream()
                    .collect(Collectors.toMap(ThemeChoice::getScope, ThemeChoice::getTheme));
            last = new Read(System.nanoTime(), themes, themes.isEmpty() ? Map.of() : hubs());
            read = last;
        }
        return last;
    }

    private Map<String, String> hubs() {
        return em.createQuery("select c.iso2, c.hub from Country c where c.hub is not null", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Themes.Changed changed) {
        read = null;
    }

    /** @param hubs of countries */
    private record Read(long at, Map<String, String> themes, Map<String, String> hubs) {
    }
}
