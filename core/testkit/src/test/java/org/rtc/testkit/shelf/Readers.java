package org.rtc.testkit.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.rtc.spi.access.RunAs;

/** Stands for the platform: it notes in whose name work is done. */
@ApplicationScoped
public class Readers implements RunAs {
    @Inject
    Witness witness;

    @Override
    public <T> T person(long personId, Supplier<T> work) {
        witness.say("person " + personId);
        return work.get();
    }

    @Override
    public <T> T system(Supplier<T> work) {
        witness.say("system");
        return work.get();
    }
}
