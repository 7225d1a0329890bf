package org.rtc.scorm.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.scorm.answer.Question;
import org.rtc.scorm.answer.Questions;
import org.rtc.spi.data.Slice;

/** How the questions of a SCORM package did over REST, for those who edit the course. */
@Path("courses/{id}/items/{itemId}/questions")
@Tag(name = "scorm")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class QuestionResource {
    @Inject
    Report report;
    @Inject
    Questions questions;

    @GET
    @Operation(summary = "Share of right answers, discrimination and the answers given most; of=last (each learner's last attempt) or first")
    public Slice<Question> questions(@PathParam("id") long course, @PathParam("itemId") long id, @QueryParam("of") String of) {
        return new Slice<>(questions.questions(report.item(course, id).id(), Questions.Of.named(of)), null);
    }
}
