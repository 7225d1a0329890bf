package org.rtc.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.PagePath;
import org.rtc.spi.web.Slot;

/** What every page has around its content: {@code #{shell}}. */
@Named("shell")
@RequestScoped
public class Shell {
    private static final Logger LOG = Logger.getLogger(Shell.class.getName());
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    @Inject
    @Any
    Instance<RtcModule> parts;
    @Inject
    Access access;
    @Inject
    Viewer viewer;
    @Inject
    PagePath path;

    private String at;

    @PostConstruct
    void locate() {
        at = path.current().split("\\?")[0];
    }

    public List<MenuEntry> menu(String place) {
        return StreamSupport.stream(parts.spliterator(), false).flatMap(p -> brought(p, RtcModule::menu))
                .filter(e -> e.place() == MenuEntry.Place.valueOf(place) && allowed(e.guard()))
                .sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    /** Fragments that parts bring to a place of this page. */
    public List<Brought> slots(String place) {
        List<Brought> all = new ArrayList<>();
        parts.forEach(p -> brought(p, RtcModule::slots).filter(s -> s.place() == Slot.Place.valueOf(place) && allowed(s.guard()))
                .forEach(s -> all.add(new Brought(p.id(), s.fragment(), s.order()))));
        all.sort(Comparator.comparingInt(Brought::order));
        return all;
    }

    /** @param part id of the part that brings the fragment */
    public record Brought(String part, String fragment, int order) {
    }

    /** A part that fails here is missing from the page, which everybody needs. */
    private static <T> Stream<T> brought(RtcModule part, Function<RtcModule, List<T>> what) {
        try {
            return what.apply(part).stream();
        } catch (RuntimeException | LinkageError e) {
            if (TOLD.add(part.id())) {
                LOG.log(Level.SEVERE, "The part " + part.id() + " is left out of pages", e);
            }
            return Stream.empty();
        }
    }

    public boolean isAdministers() {
        return viewer.signedIn() && !menu("ADMINISTRATION").isEmpty();
    }

    private boolean allowed(Guard guard) {
        return (!guard.signedIn() || viewer.signedIn())
                && (guard.permission() == null || access.canSomewhere(guard.permission()));
    }

    /** Whether the menu entry leads to this page or to one that lies around it. */
    public boolean current(String entry) {
        return at.equals(entry) || at.startsWith(entry + "/");
    }

    /** The reader's time zone as the standard names it. */
    public String getZoneId() {
        return viewer.zone().getId();
    }

    /** The city that names the reader's time zone. */
    public String getZone() {
        String id = getZoneId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    public Lang[] getLangs() {
        return Lang.values();
    }

    public String getInitials() {
        String[] names = viewer.name().split(" ");
        String first = names[0].isEmpty() ? "" : names[0].substring(0, 1);
        return names.length < 2 ? first : first + names[names.length - 1].charAt(0);
    }
}
