package org.rtc.platform.job;

import java.util.concurrent.atomic.AtomicInteger;

/** Work that is wanted again and again, done by one thread at a time; wanted meanwhile, it is done once more. */
public final class Nudge {
    private final Background background;
    private final Runnable work;
    private final AtomicInteger wanted = new AtomicInteger();

    public Nudge(Background background, Runnable work) {
        this.background = background;
        this.work = work;
    }

    /** Where there are no background threads, nothing happens: whoever needs the work done calls for it. */
    public void nudge() {
        if (background.on() && wanted.getAndIncrement() == 0) {
            background.run(this::work);
        }
    }

    public boolean working() {
        return wanted.get() > 0;
    }

    private void work() {
        int seen = 0;
        try {
            do {
                seen = wanted.get();
                work.run();
            } while (!wanted.compareAndSet(seen, 0));
        } catch (RuntimeException | Error e) {
            wanted.set(0);
            throw e;
        }
    }
}
