package org.rtc.needs.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.needs.assessment.Assessment;
import org.rtc.needs.assessment.Assessments;
import org.rtc.needs.assessment.Need;
import org.rtc.needs.assessment.RankedTopic;
import org.rtc.needs.form.Questionnaires;
import org.rtc.needs.gap.Gap;
import org.rtc.needs.gap.Gaps;
import org.rtc.spi.access.Access;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;

/** Needs rounds over REST. */
@Path("needs/rounds")
@Tag(name = "needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RoundResource {
    private static final int MOST = 200;

    @Inject
    Rounds rounds;
    @Inject
    RoundAccess rules;
    @Inject
    Assessments assessments;
    @Inject
    Questionnaires questionnaires;
    @Inject
    Gaps gaps;
    @Inject
    Access access;

    /** The ranking, and the needs of the countries that the caller may see. */
    public record Results(List<RankedTopic> topics, List<Need> needs, long sent, long asked) {
    }

    /** @param state {@code none}, {@code missing}, {@code offered}, {@code planned} or {@code covered} */
    public record GapJson(String country, String topic, double score, long offered, String state) {
        static GapJson of(Gap gap) {
            return new GapJson(gap.need().country(), gap.need().item(), gap.need().score(), gap.offered(), gap.state().id());
        }
    }

    @GET
    @Operation(summary = "Rounds that were opened, and those that the caller prepares; the newest first")
    public Slice<RoundJson> list(@QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("after") Long after) {
        access.requirePerson();
        int size = Math.max(1, Math.min(limit, MOST));
        Slice<RoundRow> page = Slice.of(rounds.list(after, size + 1), size, RoundRow::id);
        return new Slice<>(page.items().stream().filter(r -> r.status() != RoundStatus.DRAFT || access.can(RoundAccess.MANAGE, r.scope()))
                .map(RoundJson::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One round")
    public RoundJson get(@PathParam("id") long id) {
        return RoundJson.of(rounds.seen(id));
    }

    @GET
    @Path("{id}/results")
    @Operation(summary = "Topics in order of need, and the needs of one’s countries")
    public Results results(@PathParam("id") long id) {
        Round round = rounds.seen(id);
        Assessment assessment = assessments.of(round);
        return new Results(assessment.topics(), assessment.needs().stream().filter(n -> assessments.countries(round).contains(n.country())).toList(),
                assessment.sent(), assessment.asked());
    }

    @POST
    @Transactional
    @Operation(summary = "Make a round, and open it where asked")
    @APIResponse(responseCode = "201", description = "Made; gives its id")
    @APIResponse(responseCode = "403", description = "Outside one’s scope")
    @APIResponse(responseCode = "422", description = "What is wrong, by field")
    public Response create(NewRound round) {
        if (round == null) {
            throw Problem.invalid("title", "needs.error.text");
        }
        long id = rounds.create(round.details(questionnaires), round.where());
        if (Boolean.TRUE.equals(round.open())) {
            rounds.open(id, null);
        }
        return Response.created(URI.create("/api/v1/needs/rounds/" + id)).entity(Map.of("id", Long.toString(id))).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a round: all that is said of it, as when it is made; its scope and whether it is open stay")
    @APIResponse(responseCode = "409", description = "It was opened, so that its questionnaire and its countries stay")
    public RoundJson change(@PathParam("id") long id, NewRound round) {
        Round old = rounds.managed(id);
        if (round == null) {
            throw Problem.invalid("title", "needs.error.text");
        }
        rounds.change(id, round.details(questionnaires, old));
        return RoundJson.of(rounds.find(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a round that was never opened")
    public void delete(@PathParam("id") long id) {
        rounds.delete(id);
    }

    @GET
    @Path("{id}/gaps")
    @Operation(summary = "What each of one’s countries needs, beside what is offered, planned and covered")
    public Slice<GapJson> gaps(@PathParam("id") long id) {
        return new Slice<>(gaps.of(rounds.seen(id)).gaps().map(GapJson::of).toList(), null);
    }

    @POST
    @Path("{id}/open")
    @Operation(summary = "Take answers until the deadline")
    public RoundJson open(@PathParam("id") long id) {
        rounds.open(id, null);
        return RoundJson.of(rounds.find(id));
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "Take no more answers")
    public RoundJson close(@PathParam("id") long id) {
        rounds.close(id);
        return RoundJson.of(rounds.find(id));
    }
}
