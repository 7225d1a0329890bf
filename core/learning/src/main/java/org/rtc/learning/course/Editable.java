package org.rtc.learning.course;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rtc.spi.access.Scope;

/** The courses that whoever is at work may edit, as a condition of queries on a course {@code c}. */
public record Editable(boolean none, boolean all, List<Long> ids, List<String> owned) {
    public static Editable of(List<Scope> scopes) {
        List<String> owned = new ArrayList<>(List.of(""));
        List<Long> ids = new ArrayList<>(List.of(0L));
        for (Scope scope : scopes) {
            if (scope.kind() == Scope.Kind.COURSE) {
                ids.add(Long.valueOf(scope.id()));
            } else {
                owned.add(scope.kind().name().toLowerCase(Locale.ROOT) + ":" + scope.id());
            }
        }
        return new Editable(scopes.isEmpty(), scopes.contains(Scope.NETWORK), ids, owned);
    }

    /** To stand behind another condition; {@link #bind} gives its parameters. */
    public String condition() {
        return all ? "" : " and (c.id in :ids or concat(c.scopeKind, ':', c.scopeId) in :owned)";
    }

    public <Q extends Query> Q bind(Q query) {
        if (!all) {
            query.setParameter("ids", ids).setParameter("owned", owned);
        }
        return query;
    }
}
