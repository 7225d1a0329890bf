package org.rtc.scorm.commit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The attempts that were saved here last, so that the next commit need not read what it changes. None is trusted: the
 * statement that writes changes nothing where the database has another revision by now.
 */
@ApplicationScoped
class Recent {
    /** Letters of all states; they take about five times as many bytes of heap. */
    private static final int MOST = 2_000_000;
    private final Map<Long, AttemptRow> rows = new LinkedHashMap<>(16, 0.75f, true);
    private int letters;

    /** @return null where it is not known at that revision */
    synchronized AttemptRow of(long attempt, int revision) {
        AttemptRow row = rows.get(attempt);
        return row != null && row.revision() == revision ? row : null;
    }

    synchronized void keep(long attempt, AttemptRow row) {
        forget(attempt);
        rows.put(attempt, row);
        letters += row.text().length();
        for (Iterator<AttemptRow> oldest = rows.values().iterator(); letters > MOST && oldest.hasNext();) {
            letters -= oldest.next().text().length();
            oldest.remove();
        }
    }

    synchronized void forget(long attempt) {
        AttemptRow row = rows.remove(attempt);
        letters -= row == null ? 0 : row.text().length();
    }
}
