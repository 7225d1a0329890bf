package org.rtc.example;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;

/** What the example brings, at a glance. */
@ApplicationScoped
public class ExampleModule implements RtcModule {
    @Override
    public String id() {
        return "example";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.page("/example", "/example/example.xhtml", Guard.OPEN));
    }
}
