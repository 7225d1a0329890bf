package org.rtc.experts.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.experts.Ids;
import org.rtc.experts.profile.Availability;
import org.rtc.experts.profile.Available;
import org.rtc.experts.profile.ExpertView;
import org.rtc.experts.profile.Fluency;
import org.rtc.experts.profile.Skill;
import org.rtc.experts.profile.Spoken;
import org.rtc.experts.request.Match.Reason;
import org.rtc.spi.text.LocalizedText;

/**
 * How well one expert suits one request. Points: topic 45, level 10, phase 10, languages 20, availability 10, knowledge of
 * the country 5; what the request does not ask for is left out, and the sum is brought to 100. It knows nothing that the
 * expert does not share with offices.
 */
final class Scoring {
    private final RequestDetails request;
    private final ExpertView expert;
    private final Map<String, LocalizedText> topics;
    private final List<Reason> reasons = new ArrayList<>();
    private double points;
    private double possible;

    private Scoring(RequestDetails request, ExpertView expert, Map<String, LocalizedText> topics) {
        this.request = request;
        this.expert = expert;
        this.topics = topics;
    }

    /** @param topics names by code @return empty where the expert has nothing to do with the request's topics */
    static Optional<Match> of(RequestDetails request, ExpertView expert, Map<String, LocalizedText> topics, int freshDays) {
        Scoring scoring = new Scoring(request, expert, topics);
        Skill best = scoring.bestSkill();
        if (best == null) {
            return Optional.empty();
        }
        scoring.topic(best);
        scoring.level(best);
        scoring.phase();
        scoring.languages();
        scoring.availability();
        scoring.country();
        int score = (int) Math.round(100 * scoring.points / scoring.possible);
        if (expert.stale(freshDays)) {
            score = Math.max(0, score - 10);
            scoring.reasons.add(new Reason(false, "experts.match.stale", expert.confirmed()));
        }
        return Optional.of(new Match(expert, score, List.copyOf(scoring.reasons)));
    }

    private Skill bestSkill() {
        return expert.skills().stream().filter(s -> closeness(s) > 0)
                .max(Comparator.comparingDouble(this::closeness).thenComparing(Skill::level).thenComparing(Skill::years)).orElse(null);
    }

    /** 1 for the same topic or a part of it, one half for a wider or neighbouring one. */
    private double closeness(Skill skill) {
        double closest = 0;
        for (String wanted : request.topics()) {
            if (skill.topic().equals(wanted) || skill.topic().startsWith(wanted + ".")) {
                return 1;
            }
            if (skill.topic().split("\\.")[0].equals(wanted.split("\\.")[0])) {
                closest = 0.5;
            }
        }
        return closest;
    }

    private void topic(Skill best) {
        add(45, closeness(best));
        LocalizedText name = topics.getOrDefault(best.topic(), LocalizedText.EMPTY);
        reasons.add(new Reason(true, closeness(best) == 1 ? "experts.match.topic" : "experts.match.near", name, best.years()));
    }

    private void level(Skill best) {
        boolean enough = best.level().compareTo(request.level()) >= 0;
        add(10, enough ? 1 : 0);
        reasons.add(new Reason(enough, "experts.match.level." + Ids.of(best.level())));
    }

    private void phase() {
        if (!request.phases().isEmpty()) {
            boolean named = expert.skills().stream().anyMatch(s -> s.phase() != null && request.phases().contains(s.phase()));
            boolean whole = expert.skills().stream().anyMatch(s -> s.phase() == null);
            add(10, named ? 1 : whole ? 0.5 : 0);
            reasons.add(new Reason(named || whole, named ? "experts.match.phase" : whole ? "experts.match.phase.all" : "experts.match.phase.none"));
        }
    }

    private void languages() {
        if (!request.languages().isEmpty()) {
            Set<String> working = expert.languages().stream().filter(l -> l.fluency() != Fluency.BASIC).map(Spoken::language).collect(Collectors.toSet());
            List<String> spoken = request.languages().stream().filter(working::contains).toList();
            List<String> missing = request.languages().stream().filter(l -> !working.contains(l)).toList();
            add(20, (double) spoken.size() / request.languages().size());
            if (!spoken.isEmpty()) {
                reasons.add(new Reason(true, "experts.match.languages", spoken));
            }
            if (!missing.isEmpty()) {
                reasons.add(new Reason(false, "experts.match.languages.missing", missing));
            }
        }
    }

    private void availability() {
        Availability a = expert.availability();
        if (a == null) {
            add(10, 0.5);
            reasons.add(new Reason(false, "experts.match.available.unknown"));
            return;
        }
        boolean intime = a.status() == Available.NOW
                || (a.status() == Available.LATER && request.starts() != null && !a.from().isAfter(request.starts()));
        boolean place = request.place() == RequestPlace.EITHER || (request.place() == RequestPlace.REMOTE ? a.remote() : a.travels());
        add(10, (intime ? 0.6 : 0) + (place ? 0.4 : 0));
        reasons.add(intime ? new Reason(true, "experts.match.available")
                : a.status() == Available.NO ? new Reason(false, "experts.match.available.no") : new Reason(false, "experts.match.available.later", a.from()));
        if (!place) {
            reasons.add(new Reason(false, request.place() == RequestPlace.REMOTE ? "experts.match.notRemote" : "experts.match.notTravels"));
        }
    }

    private void country() {
        boolean known = request.country().equals(expert.country()) || expert.workedIn().contains(request.country());
        add(5, known ? 1 : 0);
        if (known) {
            reasons.add(new Reason(true, "experts.match.country"));
        }
    }

    private void add(double weight, double share) {
        possible += weight;
        points += weight * share;
    }
}
