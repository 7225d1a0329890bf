package org.rtc.learning.forum;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Posted;

/** The files that came with a form. */
final class Uploads {
    private Uploads() {
    }

    static List<Attachment> of(Posted form) {
        String type = form.request().getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        try {
            return form.request().getParts().stream().filter(Uploads::chosen).map(Uploads::attachment).toList();
        } catch (IOException | ServletException | IllegalStateException e) {
            throw new Problem(413, "learning.forum.error.upload");
        }
    }

    private static boolean chosen(Part part) {
        return part.getName().equals("files") && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank();
    }

    private static Attachment attachment(Part part) {
        return new Attachment(part.getSubmittedFileName(), part.getContentType(), part::getInputStream);
    }
}
