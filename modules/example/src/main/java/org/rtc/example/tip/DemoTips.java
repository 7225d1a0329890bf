package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.demo.DemoData;

/** What an empty demonstration shows. Runs once, as the administrator; never with an external database. */
@ApplicationScoped
public class DemoTips implements DemoData {
    @Inject
    Tips tips;

    @Override
    public int order() {
        return 290;
    }

    @Override
    public void create() {
        tips.keep("Lea el cuestionario en voz alta antes de salir al campo.");
        tips.keep("Guarde los códigos, no solo los nombres: los nombres cambian.");
    }
}
