package org.rtc.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.rtc.platform.setting.Environment;

/**
 * The threads on which the platform works by itself. One a task: the server's own pools may have but one thread, which
 * an endless task would take from all others. Outside a server, and where {@code RTC_BACKGROUND=false}, there are none,
 * and whoever wants work done calls for it.
 */
@ApplicationScoped
public class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    @Inject
    Environment environment;

    private ExecutorService workers;
    private ScheduledExecutorService clock;

    @PostConstruct
    void open() {
        ThreadFactory threads = environment.get("rtc.background", "true").equals("true") ? threads() : null;
        if (threads != null) {
            workers = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
            clock = Executors.newSingleThreadScheduledExecutor(threads);
        }
    }

    /** Interrupts what runs and waits some seconds for it to end. */
    @PreDestroy
    void stop() {
        if (!on()) {
            return;
        }
        clock.shutdownNow();
        workers.shutdownNow();
        try {
            workers.awaitTermination(LAST_WORDS.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean on() {
        return workers != null;
    }

    public void run(Runnable task) {
        try {
            workers.execute(() -> safely(task));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "The node is stopping", e);
        }
    }

    /** Short tasks only: they share one thread. The first runs after the pause. */
    public void every(Duration pause, Runnable task) {
        clock.scheduleWithFixedDelay(() -> safely(task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void safely(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) { // whatever it is: the clock would not strike again
            LOG.log(Level.WARNING, "Background work failed", e);
        }
    }

    private static ThreadFactory threads() {
        try {
            return (ManagedThreadFactory) new InitialContext().lookup("java:comp/DefaultManagedThreadFactory");
        } catch (NamingException outsideOfAServer) {
            return null;
        }
    }
}
