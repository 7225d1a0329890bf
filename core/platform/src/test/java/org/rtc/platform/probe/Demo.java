package org.rtc.platform.probe;

import jakarta.enterprise.inject.spi.CDI;
import org.rtc.platform.access.PermissionSeed;
import org.rtc.platform.people.demo.DemoPeople;
import org.rtc.platform.places.facts.Facts;
import org.rtc.spi.people.People;
import org.rtc.testkit.As;
import org.rtc.testkit.Tx;

/** The countries, roles and people of the demonstration, for tests of who may do what. */
public final class Demo {
    private Demo() {
    }

    public static void fill() {
        get(PermissionSeed.class).apply();
        As.system(() -> get(Facts.class).load());
        As.system(() -> Tx.run(() -> get(DemoPeople.class).create()));
    }

    public static long id(String username) {
        return get(People.class).byUsername(username).orElseThrow().id();
    }

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
