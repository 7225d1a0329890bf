package org.rtc.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;

/** Chooses what the network and its hubs wear. */
@ApplicationScoped
public class Themes {
    public static final String CHOOSE = "platform:theme:choose";

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Audit audit;
    @Inject
    Places places;
    @Inject
    ThemeJars jars;
    @Inject
    Event<Changed> changes;

    /**
     * @param theme id of a theme that is here; empty for what lies around: a hub's for the network's, the network's for rtc
     * @throws Problem 403; 404 for a hub that is not there; 422 for a theme that is not
     */
    @Transactional
    public void choose(Scope scope, String theme) {
        access.require(CHOOSE, scope);
        if (scope.kind() != Scope.Kind.NETWORK && places.hubs().stream().noneMatch(hub -> Scope.hub(hub.id()).equals(scope))) {
            throw Problem.notFound();
        }
        if (!theme.isEmpty() && jars.find(theme).isEmpty()) {
            throw Problem.invalid(scope.toString(), "platform.theme.unknown");
        }
        ThemeChoice now = em.find(ThemeChoice.class, scope.toString());
        String before = now == null ? "" : now.getTheme();
        if (before.equals(theme)) {
            return;
        }
        if (theme.isEmpty()) {
            em.remove(now);
        } else if (now == null) {
            em.persist(new ThemeChoice(scope, theme));
        } else {
            now.change(theme);
        }
        audit.record("platform.theme.choose", scope, scope.toString(), before + " → " + theme);
        changes.fire(new Changed());
    }

    /** What was chosen for the network and for each hub, in the scopes where whoever is at work may choose. */
    public List<Worn> worn() {
        List<ThemeChoice> choices = em.createQuery("select c from ThemeChoice c", ThemeChoice.class).getResultList();
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(Scope.NETWORK), places.hubs().stream().map(hub -> Scope.hub(hub.id())))
                .filter(scope -> access.can(CHOOSE, scope))
                .map(scope -> new Worn(scope, choices.stream().filter(choice -> choice.getScope().equals(scope.toString()))
                        .map(ThemeChoice::getTheme).findFirst().orElse(""))).toList();
    }

    /** @param theme id; empty where nothing was chosen */
    public record Worn(Scope scope, String theme) {
    }

    record Changed() {
    }
}
