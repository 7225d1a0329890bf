package org.rtc.needs.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.rtc.needs.form.Choice;
import org.rtc.needs.form.Form;
import org.rtc.needs.form.Level;
import org.rtc.needs.form.QuestionKind;
import org.rtc.needs.respondent.RespondentKind;
import org.rtc.needs.respondent.Turnout;
import org.rtc.needs.round.Weights;

/**
 * The method, said in words on the page of results: a country's gap on a topic is the mean of its kinds of respondents',
 * by their weights; its score is that gap in hundredths of the widest one, and to the share agreed on, the part of its
 * answers that named the topic as urgent. The score of a topic is the mean of its countries', each counting the same.
 */
final class Assessor {
    private static final double HUNDRED = 100;

    private final Form form;
    private final Weights weights;
    private final int smallest;
    private final Tallies tallies;
    private final Map<String, List<Tallies.Levels>> levels;
    private final Map<String, List<Tallies.Votes>> votes;

    /** @param smallest least number of staff of one country whose answers count */
    Assessor(Form form, Weights weights, int smallest, Tallies tallies) {
        this.form = form;
        this.weights = weights;
        this.smallest = smallest;
        this.tallies = tallies;
        this.levels = tallies.levels().stream().collect(Collectors.groupingBy(l -> cell(l.country(), l.item())));
        this.votes = tallies.votes().stream().collect(Collectors.groupingBy(v -> cell(v.country(), v.item())));
    }

    private static String cell(String country, String item) {
        return country + " " + item;
    }

    Assessment assess() {
        Map<String, Choice> topics = topics();
        List<Need> needs = new ArrayList<>();
        for (String country : new TreeSet<>(tallies.turnout().stream().map(Turnout::country).toList())) {
            Map<RespondentKind, Long> answered = answered(country);
            topics.keySet().forEach(item -> need(country, item, answered, needs));
        }
        Map<String, List<Need>> byItem = needs.stream().collect(Collectors.groupingBy(Need::item));
        List<RankedTopic> ranking = topics.values().stream().filter(t -> byItem.containsKey(t.code()))
                .map(t -> rank(t, byItem.get(t.code())))
                .sorted(Comparator.comparingDouble(RankedTopic::score).reversed().thenComparing(RankedTopic::item)).toList();
        return new Assessment(ranking, needs, tallies.turnout(), smallest);
    }

    /** The rows of all matrices, each once. */
    private Map<String, Choice> topics() {
        return form.questions().filter(q -> q.kind() == QuestionKind.MATRIX).flatMap(q -> q.choices().stream())
                .collect(Collectors.toMap(Choice::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** How many of each kind count in that country. */
    private Map<RespondentKind, Long> answered(String country) {
        return tallies.turnout().stream().filter(t -> t.country().equals(country) && t.sent() > 0)
                .filter(t -> t.kind() != RespondentKind.STAFF || t.sent() >= smallest)
                .filter(t -> weights.of(t.kind()) > 0).collect(Collectors.toMap(Turnout::kind, Turnout::sent));
    }

    private void need(String country, String item, Map<RespondentKind, Long> answered, List<Need> needs) {
        List<Tallies.Levels> given = levels.getOrDefault(cell(country, item), List.of()).stream()
                .filter(l -> answered.containsKey(l.kind())).toList();
        if (given.isEmpty()) {
            return;
        }
        double gap = mean(given, l -> l.gap() / l.count());
        double priority = priority(country, item, answered);
        double share = weights.priorityShare() / HUNDRED;
        double score = HUNDRED * ((1 - share) * gap / Level.TOP + share * priority);
        needs.add(new Need(country, item, score, gap, priority, mean(given, l -> l.current() / l.count()),
                mean(given, l -> l.wanted() / l.count())));
    }

    private double mean(List<Tallies.Levels> given, ToDoubleFunction<Tallies.Levels> value) {
        double sum = given.stream().mapToDouble(l -> weights.of(l.kind()) * value.applyAsDouble(l)).sum();
        return sum / given.stream().mapToDouble(l -> weights.of(l.kind())).sum();
    }

    private double priority(String country, String item, Map<RespondentKind, Long> answered) {
        Map<RespondentKind, Long> named = votes.getOrDefault(cell(country, item), List.of()).stream()
                .collect(Collectors.toMap(Tallies.Votes::kind, Tallies.Votes::count, Math::max));
        double sum = answered.entrySet().stream()
                .mapToDouble(e -> weights.of(e.getKey()) * Math.min(1, named.getOrDefault(e.getKey(), 0L) / (double) e.getValue())).sum();
        return sum / answered.keySet().stream().mapToDouble(weights::of).sum();
    }

    private static RankedTopic rank(Choice topic, List<Need> needs) {
        return new RankedTopic(topic.code(), topic.text(), topic.topic(), average(needs, Need::score), average(needs, Need::gap),
                average(needs, Need::priority), average(needs, Need::current), average(needs, Need::wanted), needs.size());
    }

    private static double average(List<Need> needs, ToDoubleFunction<Need> value) {
        return needs.stream().mapToDouble(value).average().orElse(0);
    }
}
