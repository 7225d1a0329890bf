package org.rtc.learning.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rtc.learning.outline.TempUpload;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Makes a new course of an uploaded file. */
@ApplicationScoped
public class RestoreAction implements Action {
    static final long LIMIT = 512L * 1024 * 1024;

    @Inject
    CourseRestore restore;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        Part upload = form.file("file");
        if (upload == null) {
            throw Problem.invalid("file", "learning.error.file");
        }
        try (TempUpload file = TempUpload.of(upload.getInputStream(), upload.getSubmittedFileName(), LIMIT)) {
            CourseRestore.Restored restored = restore.restore(file.file());
            if (restored.left().isEmpty()) {
                flash.good("learning.backup.restored");
            } else {
                flash.good("learning.backup.restored.without", String.join(", ", restored.left()));
            }
            return "/courses/" + restored.course() + "/edit";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
