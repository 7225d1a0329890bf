package org.rtc.learning.backup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A course as one file, over REST. */
@Path("courses/{id}/backup")
@Tag(name = "courses")
@RequestScoped
public class BackupResource {
    @Inject
    CourseBackup backup;

    @GET
    @Produces("application/zip")
    @Operation(summary = "The course as one file, without the people in it, for who edits it")
    public Response get(@PathParam("id") long course) {
        CourseBackup.Prepared prepared = backup.prepare(course);
        return Response.ok((StreamingOutput) out -> backup.write(prepared, out))
                .header("Content-Disposition", "attachment; filename=\"" + prepared.name() + "\"").build();
    }
}
