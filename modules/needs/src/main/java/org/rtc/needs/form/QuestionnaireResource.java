package org.rtc.needs.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.spi.access.Access;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Published questionnaires over REST: what their questions are called, for programs that answer. */
@Path("needs/questionnaires")
@Tag(name = "needs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class QuestionnaireResource {
    @Inject
    Questionnaires questionnaires;
    @Inject
    Access access;

    /** A version in a list. */
    public record Version(String id, int version, LocalizedText title) {
    }

    /** A version with what it asks. */
    public record Whole(String id, int version, LocalizedText title, List<Section> sections) {
    }

    @GET
    @Operation(summary = "Published versions, the newest first")
    public Slice<Version> list() {
        access.requirePerson();
        return new Slice<>(questionnaires.list(true).stream().map(q -> new Version(q.id().toString(), q.number(), q.title())).toList(), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What a published version asks, with the codes of questions and choices")
    public Whole get(@PathParam("id") long id) {
        access.requirePerson();
        Questionnaire found = questionnaires.find(id);
        if (!found.isPublished()) {
            throw Problem.notFound();
        }
        return new Whole(Long.toString(id), found.getNumber(), found.getTitle(), found.getForm().sections());
    }
}
