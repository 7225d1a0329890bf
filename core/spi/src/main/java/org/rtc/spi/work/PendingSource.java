package org.rtc.spi.work;

import java.time.Instant;
import java.util.List;
import org.rtc.spi.access.Scope;
import org.rtc.spi.text.LocalizedText;

/**
 * What waits for somebody's decision or act: drafts to approve, requests to answer. An {@code @ApplicationScoped}
 * bean. The viewer's home and the hub's desk list it.
 */
public interface PendingSource {
    /** What waits for whoever is at work, the oldest first, at most that many. */
    List<Pending> pending(int limit);

    /**
     * @param kind  key of words that say what is to be done: "Approve an activity"
     * @param title of the thing
     * @param path  where it is done, within the application
     * @param since when it began to wait
     * @param due   when it should be done; null where there is no date
     * @param scope of the thing
     */
    record Pending(String kind, LocalizedText title, String path, Instant since, Instant due, Scope scope) {
    }
}
