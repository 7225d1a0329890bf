package org.rtc.hubs.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
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

    public LocalizedText welcome(String hub) {
        Look look = em.find(Look.class, hub);
        return look == null ? LocalizedText.EMPTY : look.getWelcome();
    }

    @Transactional
    public void welcome(String hub, LocalizedText text) {
        regions.managed(hub);
        Look look = em.find(Look.class, hub);
        if (look == null) {
            look = new Look(hub);
            look.welcome(text);
            em.persist(look);
        } else {
            look.welcome(text);
        }
        audit.record("hubs.look.change", Scope.hub(hub), "hub:" + hub, text.in(Lang.ES).text());
    }
}
