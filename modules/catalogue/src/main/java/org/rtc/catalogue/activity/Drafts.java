package org.rtc.catalogue.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rtc.spi.access.Scope;
import org.rtc.spi.work.PendingSource;

/** Activities that wait for the approval of whoever is at work. */
@ApplicationScoped
public class Drafts implements PendingSource {
    @Inject
    ActivityQueries queries;
    @Inject
    ActivityAccess rights;

    @Override
    public List<Pending> pending(int limit) {
        return queries.waiting(rights.countries(ActivityAccess.PUBLISH), rights.network(ActivityAccess.PUBLISH), limit).stream()
                .map(row -> new Pending("catalogue.pending", row.title(), "/catalogue/" + row.id(), row.submitted(), row.startsAt(),
                        row.country() == null ? Scope.NETWORK : Scope.country(row.country()))).toList();
    }
}
