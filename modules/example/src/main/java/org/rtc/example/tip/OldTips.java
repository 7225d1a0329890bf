package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.work.PendingSource;

/** What waits for somebody, on their first page: tips that will soon be forgotten, for who may leave them anew. */
@ApplicationScoped
public class OldTips implements PendingSource {
    private static final Duration WARNING = Duration.ofDays(14);

    @Inject
    Tips tips;
    @Inject
    Access access;

    @Override
    public List<Pending> pending(int limit) {
        if (!access.can(Tips.ADD, Scope.NETWORK)) {
            return List.of();
        }
        return tips.olderThan(ForgetOldTips.AGE.minus(WARNING), limit).stream().map(tip -> new Pending("example.pending.old",
                LocalizedText.of(Lang.ES, tip.text()), "/example", tip.created(), tip.created().plus(ForgetOldTips.AGE), Scope.NETWORK)).toList();
    }
}
