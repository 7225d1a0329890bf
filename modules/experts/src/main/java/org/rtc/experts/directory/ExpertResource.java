package org.rtc.experts.directory;

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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.experts.profile.ExpertJson;
import org.rtc.experts.profile.NewExpert;
import org.rtc.experts.profile.Profiles;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;

/** Experts over REST: each program sees what the person whose token it has would see. */
@Path("experts")
@Tag(name = "experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExpertResource {
    @Inject
    Directory directory;
    @Inject
    Profiles profiles;
    @Inject
    Viewer viewer;

    @GET
    @Operation(summary = "Experts who agreed to be listed, by words (best first) or the freshest first",
            description = "Filter with topic, phase, language, country, available (each may be repeated). Only fields that each person shares are given.")
    public Slice<ExpertJson> list(@QueryParam("query") String query, @QueryParam("lang") String lang, @QueryParam("topic") List<String> topic,
            @QueryParam("phase") List<String> phase, @QueryParam("language") List<String> language, @QueryParam("country") List<String> country,
            @QueryParam("available") List<String> available, @QueryParam("limit") @DefaultValue("20") int limit, @QueryParam("after") String after) {
        Map<String, Set<String>> facets = Map.of("topic", Set.copyOf(topic), "phase", Set.copyOf(phase), "language", Set.copyOf(language),
                "country", Set.copyOf(country), "available", Set.copyOf(available));
        return directory.find(query, Lang.of(lang).orElse(viewer.lang()), facets, after, Math.max(1, Math.min(limit, 100))).part().map(ExpertJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One expert")
    @APIResponse(responseCode = "404", description = "There is none, or none who agreed to be seen by the caller")
    public ExpertJson get(@PathParam("id") long id) {
        return ExpertJson.of(directory.get(id));
    }

    @GET
    @Path("me")
    @Operation(summary = "The caller's own profile, with what nobody else sees")
    public ExpertJson own() {
        return profiles.own().map(ExpertJson::of).orElseThrow(Problem::notFound);
    }

    @POST
    @Transactional
    @Operation(summary = "Begin the caller's own profile; nobody sees it until audience and shares say so")
    @APIResponse(responseCode = "201", description = "Begun; gives its id")
    @APIResponse(responseCode = "409", description = "The caller has one: PUT /experts/me changes it")
    @APIResponse(responseCode = "422", description = "What is wrong, by field")
    public Response create(NewExpert expert) {
        NewExpert given = given(expert);
        long id = profiles.create(given.details());
        consent(given);
        return Response.created(URI.create("/api/v1/experts/" + id)).entity(Map.of("id", Long.toString(id))).build();
    }

    @PUT
    @Path("me")
    @Transactional
    @Operation(summary = "Change the caller's own profile; without audience the consent stays as it is")
    public ExpertJson change(NewExpert expert) {
        NewExpert given = given(expert);
        profiles.save(given.details());
        consent(given);
        return own();
    }

    @DELETE
    @Path("me")
    @Operation(summary = "Delete the caller's own profile with all that was said about it")
    public void delete() {
        profiles.delete();
    }

    private void consent(NewExpert given) {
        given.to().ifPresent(audience -> profiles.consent(audience, given.fields()));
    }

    private static NewExpert given(NewExpert expert) {
        if (expert == null) {
            throw Problem.invalid("headline", "experts.error.headline");
        }
        return expert;
    }
}
