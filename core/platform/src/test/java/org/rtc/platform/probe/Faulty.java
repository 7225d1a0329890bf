package org.rtc.platform.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonValue;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.rtc.spi.event.CoursePublished;
import org.rtc.spi.people.PersonalData;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.Guard;
import org.rtc.spi.work.PendingSource;

/** What a stranger's module brings, and where all of it fails once a test says so. */
@ApplicationScoped
public class Faulty implements PersonalData, PendingSource, Report {
    private final AtomicInteger heard = new AtomicInteger();
    private volatile boolean failing;

    public void fails(boolean is) {
        failing = is;
        heard.set(0);
    }

    /** How often it heard of a course. */
    public int heard() {
        return heard.get();
    }

    /** As somebody writes it who has not read when events are heard. */
    void hear(@Observes CoursePublished event) {
        heard.incrementAndGet();
        fail();
    }

    private void fail() {
        if (failing) {
            throw new IllegalStateException("on purpose");
        }
    }

    @Override
    public String section() {
        return "probe.faulty";
    }

    @Override
    public JsonValue export(long personId) {
        fail();
        return JsonValue.TRUE;
    }

    @Override
    public void erase(long personId) {
        fail();
    }

    @Override
    public List<Pending> pending(int limit) {
        fail();
        return List.of();
    }

    @Override
    public String id() {
        return "probe.faulty";
    }

    @Override
    public Guard guard() {
        fail();
        return Guard.SIGNED_IN;
    }

    @Override
    public Table table(Lang lang, Map<String, String> chosen) {
        return new Table("", null, List.of(), List.of());
    }
}
