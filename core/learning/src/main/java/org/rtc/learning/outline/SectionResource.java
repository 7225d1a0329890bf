package org.rtc.learning.outline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Sections of a course over REST, for who edits it. */
@Path("courses/{id}/sections")
@Tag(name = "courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SectionResource {
    @Inject
    Sections sections;

    @GET
    @Operation(summary = "The sections of a course, in order, also those that are empty or hidden")
    public Slice<SectionJson> list(@PathParam("id") long course) {
        return new Slice<>(sections.of(course).stream().map(SectionJson::of).toList(), null);
    }

    @POST
    @Operation(summary = "Add a section; it stands last")
    @APIResponse(responseCode = "201", description = "Added; gives it")
    @APIResponse(responseCode = "422", description = "It has no title")
    public Response add(@PathParam("id") long course, GivenSection given) {
        if (given == null || given.title() == null || given.title().isEmpty()) {
            throw Problem.invalid("title", "learning.error.title");
        }
        long id = sections.add(course, given.title());
        return Response.created(URI.create("/api/v1/courses/" + course + "/sections/" + id)).entity(SectionJson.of(sections.toEdit(id))).build();
    }

    @PUT
    @Path("{section}")
    @Transactional
    @Operation(summary = "Change a section: what is given replaces what it has, the rest stays")
    public SectionJson change(@PathParam("id") long course, @PathParam("section") long id, GivenSection given) {
        required(course, id);
        if (given != null && given.title() != null && !given.title().isEmpty()) {
            sections.rename(id, given.title());
        }
        if (given != null && given.hidden() != null) {
            sections.hide(id, given.hidden());
        }
        if (given != null && given.position() != null) {
            sections.move(id, given.position());
        }
        return SectionJson.of(sections.toEdit(id));
    }

    @DELETE
    @Path("{section}")
    @Operation(summary = "Delete a section with all that is in it; on its course's page it can be brought back for some days")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") long course, @PathParam("section") long id) {
        required(course, id);
        sections.delete(id);
    }

    private void required(long course, long id) {
        if (sections.toEdit(id).getCourseId() != course) {
            throw Problem.notFound();
        }
    }

    /** @param position from 0 among the sections of the course */
    public record GivenSection(LocalizedText title, Boolean hidden, Integer position) {
    }

    /** A section as REST gives it. */
    public record SectionJson(String id, LocalizedText title, boolean hidden) {
        static SectionJson of(Section section) {
            return new SectionJson(section.getId().toString(), section.getTitle(), section.isHidden());
        }
    }
}
