package org.rtc.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.rtc.platform.access.PermissionSeed;
import org.rtc.platform.people.first.FirstAdministrator;
import org.rtc.platform.places.facts.Facts;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.demo.DemoData;

/**
 * What an installation begins with: permissions of its roles, countries and topics, and demonstration data or the way
 * to a first administrator. Each step is done once, by one node. Demonstration data of a part that comes later is made
 * when that part first starts.
 */
@ApplicationScoped
public class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());
    private static final String DEMO = "demo";

    @Inject
    Beginnings beginnings;

    @Inject
    PermissionSeed permissions;

    @Inject
    Facts facts;

    @Inject
    Environment environment;

    @Inject
    FirstAdministrator administrator;

    @Inject
    RunAs runAs;

    @Inject
    @Any
    Instance<DemoData> demo;

    public void run() {
        permissions.apply();
        asSystem(() -> beginnings.once("facts", facts::load));
        if (environment.get("rtc.demo", "false").equals("true") && (beginnings.done(DEMO) || !administrator.anybody())) {
            asSystem(() -> beginnings.once(DEMO, () -> LOG.info("Filling the installation with demonstration data")));
            StreamSupport.stream(demo.handles().spliterator(), false)
                    .sorted(Comparator.comparingInt(h -> h.get().order())).forEach(this::fill);
        } else {
            administrator.invite();
        }
    }

    /** As the administrator, once the people are there. A part whose data fails must not keep the others from starting. */
    private void fill(Instance.Handle<DemoData> data) {
        String step = DEMO + ":" + data.getBean().getBeanClass().getName();
        try {
            if (data.get().order() == 0) {
                asSystem(() -> beginnings.once(step, data.get()::create));
            } else {
                runAs.person(administrator.id(), () -> {
                    beginnings.once(step, data.get()::create);
                    return null;
                });
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Demonstration data failed: " + step, e);
        }
    }

    private void asSystem(Runnable work) {
        runAs.system(() -> {
            work.run();
            return null;
        });
    }
}
