package org.rtc.platform.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.spi.access.Access;
import org.rtc.spi.module.Brought;
import org.rtc.spi.work.PendingSource;
import org.rtc.spi.work.PendingSource.Pending;

/** What waits for whoever is at work, from all parts. Asked once a request. */
@RequestScoped
public class PendingWork {
    /** From each part: more than anybody does in a day. */
    private static final int MOST = 100;

    @Inject
    @Any
    Instance<PendingSource> sources;

    @Inject
    Access access;

    private final Map<Integer, List<Pending>> known = new HashMap<>();

    /** What is due first, then what waits longest; nothing for visitors. */
    public List<Pending> all() {
        return first(MOST);
    }

    /** @param each most from each part, one more than is shown says that there are more */
    public List<Pending> first(int each) {
        return access.viewer().signedIn() ? known.computeIfAbsent(each, this::ask) : List.of();
    }

    private List<Pending> ask(int each) {
        List<Pending> all = new ArrayList<>(Brought.ask(sources, source -> source.pending(each).stream()));
        all.sort(Comparator.comparing(Pending::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Pending::since));
        return List.copyOf(all);
    }
}
