package org.rtc.needs.gap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.Rounds;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.web.PagePath;

/** What countries need and what they are offered. */
@Named("needsGapPage")
@RequestScoped
public class GapPage {
    @Inject
    Rounds rounds;
    @Inject
    Gaps gaps;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;

    private Round round;
    private GapMatrix matrix;

    @PostConstruct
    void load() {
        round = rounds.seen(path.id("id"));
        matrix = gaps.of(round);
    }

    public boolean isNone() {
        return matrix.cells().isEmpty();
    }

    public long getMissing() {
        return matrix.count(Gap.State.MISSING);
    }

    public long getOffered() {
        return matrix.count(Gap.State.OFFERED);
    }

    public long getPlanned() {
        return matrix.count(Gap.State.PLANNED);
    }

    public long getCovered() {
        return matrix.count(Gap.State.COVERED);
    }

    public Fragment getTable() {
        return new GapFragment(matrix, "/needs/rounds/" + round.getId() + "/gaps/topic?item=", words);
    }
}
