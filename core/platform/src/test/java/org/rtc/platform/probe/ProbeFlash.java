package org.rtc.platform.probe;

import jakarta.enterprise.context.ApplicationScoped;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Flash;

/** Remembers the last sentence; the web part brings the real one. */
@ApplicationScoped
public class ProbeFlash implements Flash {
    private String last;

    public String last() {
        return last;
    }

    @Override
    public void good(String key, Object... arguments) {
        last = key;
    }

    @Override
    public void error(String key, Object... arguments) {
        last = key;
    }

    @Override
    public void problem(Problem problem) {
        last = problem.key();
    }
}
