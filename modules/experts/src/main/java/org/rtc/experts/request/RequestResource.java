package org.rtc.experts.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.experts.Ids;
import org.rtc.experts.profile.ExpertJson;
import org.rtc.experts.profile.ExpertView;
import org.rtc.experts.profile.ExpertViews;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Requests for experts over REST, for the offices in one's scope. */
@Path("experts/requests")
@Tag(name = "experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RequestResource {
    private static final int LIMIT = 50;

    @Inject
    Requests requests;
    @Inject
    RequestQueries queries;
    @Inject
    Matching matching;
    @Inject
    ExpertViews views;
    @Inject
    ReasonWords words;

    public record Created(String id) {
    }

    public record ShortRequest(String id, String country, LocalizedText title, String status, LocalDate answerBy) {
    }

    /** @param reasons in the caller's language */
    public record MatchJson(int score, List<String> reasons, ExpertJson expert) {
    }

    public record CandidateJson(String id, String expert, String name, String standing) {
    }

    public record NewCandidate(String expert, Boolean invite) {
    }

    public record Ending(String outcome, String note, List<ChosenJson> chosen) {
    }

    public record ChosenJson(String candidate, Integer rating, String evaluation) {
    }

    @GET
    @Operation(summary = "Requests of the caller's offices, the newest first")
    public Slice<ShortRequest> list(@QueryParam("after") Long after) {
        return queries.within(null, after, LIMIT).map(r -> new ShortRequest(r.id().toString(), r.country(), r.title(), Ids.of(r.status()), r.answerBy()));
    }

    @POST
    @Operation(summary = "Write a request for an office in one's scope")
    @APIResponse(responseCode = "201", description = "Written; gives its id")
    @APIResponse(responseCode = "403", description = "The country is outside the caller's scope")
    @APIResponse(responseCode = "422", description = "What is wrong, by field")
    public Response create(NewRequest request) {
        return created("/api/v1/experts/requests/", requests.create(given(request).details()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One request of an office in one's scope")
    public RequestJson get(@PathParam("id") long id) {
        return RequestJson.of(requests.office(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change an open request")
    @Transactional
    public RequestJson change(@PathParam("id") long id, NewRequest request) {
        requests.change(id, given(request).details());
        return get(id);
    }

    @GET
    @Path("{id}/matches")
    @Operation(summary = "Experts who may serve the request, the best first, with the reasons in words")
    public Slice<MatchJson> matches(@PathParam("id") long id, @QueryParam("limit") @DefaultValue("20") int limit) {
        return new Slice<>(matching.propose(requests.office(id).details(), Math.max(1, Math.min(limit, 100))).stream()
                .map(m -> new MatchJson(m.score(), m.reasons().stream().map(words::of).toList(), ExpertJson.of(m.expert()))).toList(), null);
    }

    @GET
    @Path("{id}/candidates")
    @Operation(summary = "Who is on the list of the request, and how they stand")
    public Slice<CandidateJson> candidates(@PathParam("id") long id) {
        requests.office(id);
        List<Candidate> all = requests.of(id);
        Map<Long, ExpertView> seen = views.dealtWith(all.stream().map(Candidate::getExpertId).toList()).stream()
                .collect(Collectors.toMap(ExpertView::id, Function.identity()));
        return new Slice<>(all.stream().filter(c -> seen.containsKey(c.getExpertId())).map(c -> new CandidateJson(c.getId().toString(),
                Long.toString(c.getExpertId()), Requests.named(c, seen.get(c.getExpertId())) ? seen.get(c.getExpertId()).name() : null,
                Ids.of(c.getStanding()))).toList(), null);
    }

    @POST
    @Path("{id}/candidates")
    @Transactional
    @Operation(summary = "Put an expert on the list, and with \"invite\": true invite them")
    public Response add(@PathParam("id") long id, NewCandidate candidate) {
        if (candidate == null || candidate.expert() == null || !candidate.expert().matches("\\d{1,18}")) {
            throw Problem.invalid("expert", "experts.error.choice");
        }
        long added = requests.shortlist(id, Long.parseLong(candidate.expert()));
        if (Boolean.TRUE.equals(candidate.invite())) {
            requests.invite(added);
        }
        return created("/api/v1/experts/requests/" + id + "/candidates/", added);
    }

    @POST
    @Path("{id}/close")
    @Transactional
    @Operation(summary = "Say how it ended: found (with who was chosen), not-found or withdrawn")
    public RequestJson close(@PathParam("id") long id, Ending ending) {
        if (ending == null) {
            throw Problem.invalid("outcome", "experts.error.choice");
        }
        RequestOutcome outcome = Ids.parse(RequestOutcome.class, ending.outcome()).orElseThrow(() -> Problem.invalid("outcome", "experts.error.choice"));
        Map<Long, Requests.Evaluation> chosen = new HashMap<>();
        (ending.chosen() == null ? List.<ChosenJson>of() : ending.chosen()).forEach(c -> {
            if (c.candidate() == null || !c.candidate().matches("\\d{1,18}")) {
                throw Problem.invalid("chosen", "experts.error.choice");
            }
            chosen.put(Long.valueOf(c.candidate()), new Requests.Evaluation(c.rating(), c.evaluation() == null ? "" : c.evaluation()));
        });
        requests.close(id, outcome, ending.note() == null ? "" : ending.note(), chosen);
        return get(id);
    }

    private static NewRequest given(NewRequest request) {
        if (request == null) {
            throw Problem.invalid("title", "experts.error.title");
        }
        return request;
    }

    private static Response created(String at, long id) {
        return Response.created(URI.create(at + id)).entity(new Created(Long.toString(id))).build();
    }
}
