package org.rtc.hubs.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.rtc.hubs.region.HubSource;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

@ApplicationScoped
public class Looks {
    @Inject
    EntityManager em;
    @Inject
    Regions regions;
    @Inject
    Audit audit;
    @Inject
    Search search;

    public LocalizedText welcome(String hub) {
        Look look = em.find(Look.class, hub);
        return look == null ? LocalizedText.EMPTY : look.getWelcome();
    }

    /** What the hub calls itself; empty where the network's name will do. */
    public LocalizedText name(String hub) {
        Look look = em.find(Look.class, hub);
        return look == null ? LocalizedText.EMPTY : look.getName();
    }

    /** @throws Problem 403, 404, 422 where it is too long */
    @Transactional
    public void welcome(String hub, LocalizedText text) {
        change(hub, look -> look.welcome(text));
        audit.record("hubs.look.change", Scope.hub(hub), "hub:" + hub, text.in(Lang.ES).text());
    }

    /** @param name empty for the network's @throws Problem 403, 404, 422 where it is too long */
    @Transactional
    public void name(String hub, LocalizedText name) {
        change(hub, look -> look.name(name));
        audit.record("hubs.look.name", Scope.hub(hub), "hub:" + hub, name.in(Lang.ES).text());
    }

    private void change(String hub, Consumer<Look> change) {
        regions.managed(hub);
        Look look = em.find(Look.class, hub);
        boolean first = look == null;
        Look changed = first ? new Look(hub) : look;
        change.accept(changed);
        if (first) {
            em.persist(changed);
        }
        search.changed(HubSource.KIND, HubSource.id(hub));
    }
}
