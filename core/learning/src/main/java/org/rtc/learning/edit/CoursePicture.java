package org.rtc.learning.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.problem.Problem;

/** The picture on a course's card. */
@ApplicationScoped
public class CoursePicture {
    private static final long LIMIT = 2L * 1024 * 1024;
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/webp", "image/gif");

    @Inject
    CourseCatalogue catalogue;
    @Inject
    FileStore files;

    /** @param upload null leaves it as it is, unless it is to be taken away */
    void replace(long course, Part upload, boolean none) {
        if (upload != null) {
            catalogue.showPicture(course, keep(upload)).ifPresent(files::delete);
        } else if (none) {
            catalogue.showPicture(course, null).ifPresent(files::delete);
        }
    }

    private long keep(Part upload) {
        try (InputStream bytes = upload.getInputStream()) {
            StoredFile file = files.put(bytes, upload.getSubmittedFileName(), upload.getContentType(), LIMIT);
            if (!TYPES.contains(file.mediaType())) {
                throw Problem.invalid("picture", "learning.error.picture");
            }
            return file.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
