package org.rtc.platform.access.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.platform.people.entry.SignIn;
import org.rtc.platform.rest.Page;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;

/** Tokens for programs. */
@Path("tokens")
@RequestScoped
@Tag(name = "tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {
    @Inject
    ApiTokens tokens;

    @Inject
    SignIn signIn;

    @POST
    @Operation(summary = "Make a token with user name and password; send it as Authorization: Bearer")
    public Response issue(NewToken wanted) {
        String token = tokens.issue(verified(wanted), wanted.label);
        return Response.status(Response.Status.CREATED).entity(new Issued(token)).build();
    }

    /** What is a mistake in a form is in REST a call by nobody. */
    private long verified(NewToken wanted) {
        try {
            return signIn.verify(wanted.username, wanted.password).personId();
        } catch (Problem problem) {
            throw problem.status() == 422 ? new Problem(401, problem.key()) : problem;
        }
    }

    @GET
    @Operation(summary = "Your own tokens, newest first; never the tokens themselves")
    public Slice<Shown> list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        Page page = Page.of(limit, after);
        return tokens.own(page.afterId(), page.limit())
                .map(t -> new Shown(t.id().toString(), t.label(), t.created(), t.used()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revoke one of your own tokens")
    public Response revoke(@PathParam("id") long id) {
        tokens.revoke(id);
        return Response.noContent().build();
    }

    public record NewToken(String username, String password, String label) {
    }

    public record Issued(String token) {
    }

    public record Shown(String id, String label, Instant created, Instant used) {
    }
}
