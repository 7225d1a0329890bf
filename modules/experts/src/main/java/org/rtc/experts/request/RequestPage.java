package org.rtc.experts.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.experts.Ids;
import org.rtc.experts.page.Faces;
import org.rtc.experts.profile.ExpertView;
import org.rtc.experts.profile.ExpertViews;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** One request for its office: what it asks, whom the system proposes, who is on the list: {@code #{expertRequest}}. */
@Named("expertRequest")
@RequestScoped
public class RequestPage {
    private static final int PROPOSED = 12;

    @Inject
    Requests requests;
    @Inject
    RequestSheet sheet;
    @Inject
    Matching matching;
    @Inject
    ExpertViews views;
    @Inject
    PagePath path;
    @Inject
    Words words;
    @Inject
    Faces faces;
    @Inject
    ReasonWords reasons;

    private ExpertRequest request;
    private List<Candidate> candidates;
    private Map<Long, ExpertView> known;

    @PostConstruct
    void load() {
        request = requests.office(path.id("id"));
        candidates = requests.of(request.getId());
        known = views.dealtWith(candidates.stream().map(Candidate::getExpertId).toList()).stream()
                .collect(Collectors.toMap(ExpertView::id, Function.identity()));
    }

    public ExpertRequest getRequest() {
        return request;
    }

    public LocalizedText getTitle() {
        return request.details().title();
    }

    public LocalizedText getTerms() {
        return request.details().terms();
    }

    /** Whether the date for answers is over, so that nobody is invited before it is moved. */
    public boolean isLate() {
        return request.isOpen() && !request.answerable(Instant.now());
    }

    public Fragment getFacts() {
        return sheet.facts(request.details());
    }

    public String getOutcome() {
        return request.getOutcome() == null ? null : Ids.of(request.getOutcome());
    }

    public boolean isListed() {
        return !candidates.isEmpty();
    }

    public boolean isAgreed() {
        return candidates.stream().anyMatch(c -> c.getStanding().agreed());
    }

    /** Those who accepted, to choose from when the request closes: id of the candidate to name. */
    public Map<String, String> getAccepted() {
        Map<String, String> names = new LinkedHashMap<>();
        candidates.stream().filter(c -> c.getStanding() == Standing.ACCEPTED).forEach(c -> names.put(c.getId().toString(), known.get(c.getExpertId()).name()));
        return names;
    }

    public Map<String, String> getOutcomes() {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(RequestOutcome.values()).forEach(o -> names.put(Ids.of(o), words.t("experts.outcome." + Ids.of(o))));
        return names;
    }

    public Fragment getCandidates() {
        return html -> {
            html.open("ul", "class", "list");
            candidates.stream().sorted(Comparator.comparing(Candidate::getStanding).reversed()).forEach(c -> candidate(html, c));
            html.close();
        };
    }

    private void candidate(Html html, Candidate candidate) {
        ExpertView expert = known.get(candidate.getExpertId());
        if (expert == null) {
            return;
        }
        boolean named = Requests.named(candidate, expert);
        String id = candidate.getId().toString();
        html.open("li");
        if (named) {
            faces.row(html, expert, candidate.getStanding().asked() ? "/experts/invitations/" + id : "/experts/" + expert.id());
        } else {
            html.icon("hide").open("div").element("b", words.t("experts.withdrawn")).element("small", words.t("experts.withdrawn.help")).close();
        }
        Standings.tag(html, words, candidate.getStanding(), request.isOpen() ? RequestStatus.OPEN : RequestStatus.CLOSED);
        if (request.isOpen() && !candidate.getStanding().asked()) {
            html.open("div", "class", "acts");
            if (named && !isLate()) {
                button(html, "/experts/candidates/" + id + "/invite", "btn s", "experts.invite", expert.name());
            }
            button(html, "/experts/candidates/" + id + "/drop", "btn plain s", "experts.drop", named ? expert.name() : "");
            html.close();
        }
        html.close();
    }

    /** Those whom the system proposes and who are not on the list yet. */
    public Fragment getMatches() {
        Set<Long> listed = candidates.stream().map(Candidate::getExpertId).collect(Collectors.toSet());
        List<Match> proposed = matching.propose(request.details(), PROPOSED + listed.size()).stream()
                .filter(m -> !listed.contains(m.expert().id())).limit(PROPOSED).toList();
        return html -> {
            if (proposed.isEmpty()) {
                html.element("p", words.t("experts.match.none"), "class", "muted");
                return;
            }
            html.open("ol", "class", "list");
            proposed.forEach(match -> match(html, match));
            html.close();
        };
    }

    private void match(Html html, Match match) {
        html.open("li");
        faces.avatar(html, match.expert(), "");
        html.open("div").element("a", match.expert().name(), "href", "/experts/" + match.expert().id());
        words.written(html, "small", match.expert().headline());
        reasons(html, match, true);
        reasons(html, match, false);
        html.close();
        String score = words.t("experts.match.score", match.score());
        html.open("div", "class", "acts").element("span", score, "class", "tag " + (match.score() >= 70 ? "good" : "bare"));
        button(html, "/experts/requests/" + request.getId() + "/shortlist/" + match.expert().id(), "btn s", "experts.shortlist", match.expert().name());
        html.close().close();
    }

    /** What speaks for the expert in one line, what speaks against in another. */
    private void reasons(Html html, Match match, boolean good) {
        String words = match.reasons().stream().filter(r -> r.good() == good).map(reasons::of).collect(Collectors.joining(" · "));
        if (!words.isEmpty()) {
            html.open("p", "class", good ? "small" : "small muted").icon(good ? "check" : "warn").text(" " + words).close();
        }
    }

    private void button(Html html, String action, String look, String key, String name) {
        html.open("button", "class", look, "form", "act", "formaction", action).text(words.t(key)).element("span", ": " + name, "class", "sr").close();
    }
}
