package org.rtc.needs.respondent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundAccess;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;

/** Who is asked in a round, over REST: never what they answer. */
@Path("needs/rounds/{id}/respondents")
@Tag(name = "needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RespondentResource {
    private static final int MOST = 200;

    @Inject
    Rounds rounds;
    @Inject
    RoundAccess access;
    @Inject
    Respondents respondents;
    @Inject
    RespondentQueries queries;

    /** @param kind {@code office}, {@code manager} or {@code staff} @param status {@code invited}, {@code started} or {@code sent} */
    public record RespondentJson(String id, String country, String kind, String status, Instant reminded, Instant sent) {
        static RespondentJson of(RespondentRow row) {
            return new RespondentJson(row.id().toString(), row.country(), row.kindId(), row.statusId(), row.reminded(), row.sent());
        }
    }

    /** @param who user names or e-mail addresses @param lang of the e-mail to those without an account; Spanish where it is left out */
    public record Invitation(String country, String kind, List<String> who, String lang) {
    }

    @GET
    @Operation(summary = "Who is asked in one’s countries, and how far they are")
    public Slice<RespondentJson> list(@PathParam("id") long id, @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("after") Long after) {
        Round round = rounds.seen(id);
        Set<String> reach = access.inviting(round);
        if (reach.isEmpty()) {
            throw new Forbidden();
        }
        int size = Math.max(1, Math.min(limit, MOST));
        return Slice.of(queries.list(id, reach, after, size + 1), size, RespondentRow::id).map(RespondentJson::of);
    }

    @POST
    @Operation(summary = "Ask managers or staff of a country; gives how many were asked now")
    @APIResponse(responseCode = "403", description = "Outside one’s countries")
    @APIResponse(responseCode = "409", description = "The round is not open")
    @APIResponse(responseCode = "422", description = "What is wrong, by field")
    public Response invite(@PathParam("id") long id, Invitation invitation) {
        if (invitation == null || invitation.country() == null || invitation.who() == null) {
            throw Problem.invalid(invitation == null || invitation.country() == null ? "country" : "who", "needs.error.needed");
        }
        RespondentKind kind = RespondentKind.of(invitation.kind()).orElseThrow(() -> Problem.invalid("kind", "needs.error.respondentKind"));
        int asked = respondents.invite(id, invitation.country(), kind, invitation.who(), Lang.of(invitation.lang()).orElse(Lang.ES));
        return Response.created(URI.create("/api/v1/needs/rounds/" + id + "/respondents")).entity(Map.of("asked", asked)).build();
    }

    @DELETE
    @Path("{respondent}")
    @Operation(summary = "Take back an invitation that nobody has used")
    @APIResponse(responseCode = "409", description = "They have begun, or are the office")
    public void remove(@PathParam("id") long id, @PathParam("respondent") long respondent) {
        if (queries.find(respondent).getRound() != id) {
            throw Problem.notFound();
        }
        respondents.remove(respondent);
    }
}
