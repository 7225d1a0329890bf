package org.rtc.needs.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundAccess;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.setting.Settings;

/** The assessment of a round, as it stands when it is asked for. */
@ApplicationScoped
public class Assessments {
    /** Staff of a country are only shown together, and only from so many on. */
    public static final String SMALLEST = "needs.smallestGroup";
    private static final int LEAST = 2;

    @Inject
    Rounds rounds;
    @Inject
    RoundAccess access;
    @Inject
    TallyQueries tallies;
    @Inject
    Settings settings;

    /** Of the whole round. @throws org.rtc.spi.problem.Problem 403 where the viewer sees the results of none of its countries */
    public Assessment of(Round round) {
        access.requireCountries(round, RoundAccess.RESULTS);
        return make(round);
    }

    /** Of the round before, with which this one is compared. */
    public Optional<Assessment> earlier(Round round) {
        access.requireCountries(round, RoundAccess.RESULTS);
        return Optional.ofNullable(round.getEarlier()).map(rounds::find).map(this::make);
    }

    /** The countries of whose answers the viewer may see more than the figures of the region. */
    public Set<String> countries(Round round) {
        return access.countries(round, RoundAccess.RESULTS);
    }

    public int smallest() {
        return Math.max(LEAST, settings.number(SMALLEST));
    }

    private Assessment make(Round round) {
        return new Assessor(rounds.form(round), round.weights(), smallest(), tallies.of(round.getId())).assess();
    }
}
