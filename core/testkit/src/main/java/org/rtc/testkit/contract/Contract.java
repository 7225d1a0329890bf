package org.rtc.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.web.Route;
import org.rtc.testkit.Running;
import org.rtc.testkit.contract.Pages.Promise;
import org.rtc.testkit.db.OnMariaDb;

/** A module's routes beside what its author says of them; the work behind {@link org.rtc.testkit.ModuleContract}. */
public final class Contract {
    private static final List<String> CORE = List.of("/", "/courses", "/health/ready");

    private final RtcModule module;
    private final Map<String, Route> routes = new LinkedHashMap<>();
    private final Map<String, Promise> promises;

    /** Addresses of the content host are left out: they have no session, their grants are tested by themselves. */
    public Contract(RtcModule module, Pages pages) {
        this.module = module;
        module.routes().stream().filter(route -> route.host() == Route.Host.APPLICATION).forEach(route -> routes.put(route.path(), route));
        promises = pages.promises();
    }

    public Set<String> unsaid() {
        return without(routes.keySet(), promises.keySet());
    }

    public Set<String> unknown() {
        return without(promises.keySet(), routes.keySet());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    public Stream<String> addresses() {
        return promises.keySet().stream().filter(routes::containsKey);
    }

    public Stream<String> variableAddresses() {
        return addresses().filter(pattern -> promises.get(pattern).variable())
                .filter(pattern -> routes.get(pattern).view() != null || routes.get(pattern).endpoint() != null);
    }

    public Stream<String> pages() {
        return addresses().filter(pattern -> routes.get(pattern).view() != null && promises.get(pattern).hasExample());
    }

    /** @return a line for each who was let in or kept out wrongly */
    public List<String> wrongDoors(String url, String pattern) {
        return Doors.wrong(url, routes.get(pattern), promises.get(pattern));
    }

    public List<String> notMissing(String url, String pattern) {
        return Doors.notMissing(url, promises.get(pattern));
    }

    /** Asks a product in which the module is disabled. @return a line for what of it is there all the same, or what of the core went with it */
    public List<String> notGone(String url) {
        Session admin = Session.of(url, Who.ADMIN);
        List<String> wrong = new ArrayList<>();
        routes.keySet().stream().map(Pages::unknown).filter(address -> admin.get(address).statusCode() != 404)
                .forEach(address -> wrong.add(address + " answers although the module is disabled"));
        String home = admin.get("/").body();
        module.menu().stream().filter(entry -> home.contains("href=\"" + entry.path() + "\""))
                .forEach(entry -> wrong.add("the menu leads to " + entry.path() + " although the module is disabled"));
        CORE.stream().filter(address -> admin.get(address).statusCode() != 200).forEach(address -> wrong.add(address + " does not answer without it"));
        return wrong;
    }

    /** Looks at the page in a browser. @throws AssertionError where it is not as it should be */
    public void look(String url, String pattern) {
        Screens.check(url, promises.get(pattern));
    }

    /** @throws AssertionError where the tables of the module, and of what it needs, cannot be made there */
    public static void migratesOnMariaDb(RtcModule module) {
        OnMariaDb.migrate(module.id());
    }

    /** Disables the module, then uninstalls it. @return a line for each thing that should not be as it is */
    public static List<String> traces(Running atRest, Path jar, String id) {
        try {
            return new Leaving(atRest, jar, id).traces();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar that holds the class, as Maven gives it to tests after it was packaged. */
    public static Path jarOf(RtcModule module) {
        try {
            Path place = Path.of(module.getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isRegularFile(place)) {
                return place;
            }
            throw new IllegalStateException("The contract is kept by the module's jar, and " + place + " is a folder: run mvn verify");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
