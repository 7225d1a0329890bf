package org.rtc.learning.backup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.learning.outline.TempUpload;
import org.rtc.spi.problem.Problem;

/** Makes a course of a file, over REST. */
@Path("courses/restore")
@Tag(name = "courses")
@RequestScoped
public class RestoreResource {
    @Inject
    CourseRestore restore;

    /** @param left kinds of items that are not installed here */
    public record Made(String id, List<String> left) {
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a new course, a draft, of a file that a backup gave: part file")
    @APIResponse(responseCode = "201", description = "Made; gives its id, and the kinds of items that were left out since they are not installed here")
    @APIResponse(responseCode = "422", description = "What is wrong with the file; nothing was kept")
    public Response post(List<EntityPart> parts) throws IOException {
        EntityPart part = parts.stream().filter(each -> each.getName().equals("file") && each.getFileName().isPresent()).findFirst()
                .orElseThrow(() -> Problem.invalid("file", "learning.error.file"));
        try (TempUpload file = TempUpload.of(part.getContent(), part.getFileName().orElse("course.zip"), RestoreAction.LIMIT)) {
            CourseRestore.Restored restored = restore.restore(file.file());
            String id = Long.toString(restored.course());
            return Response.created(URI.create("/api/v1/courses/" + id)).entity(new Made(id, restored.left())).build();
        }
    }
}
