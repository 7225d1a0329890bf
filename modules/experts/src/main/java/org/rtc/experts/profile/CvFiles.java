package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.problem.Problem;

/** The file of a CV. */
@ApplicationScoped
public class CvFiles {
    public static final long LIMIT = 5L << 20;
    private static final String PDF = "application/pdf";

    @Inject
    FileStore files;

    /** Replaces the file. @throws Problem 413 where it is larger than {@link #LIMIT}, 422 where it is no PDF */
    void keep(Expert expert, InputStream bytes, String name) throws IOException {
        StoredFile kept = files.put(bytes, name, null, LIMIT);
        if (!PDF.equals(kept.mediaType())) {
            files.delete(kept.id());
            throw Problem.invalid("cv", "experts.error.cv");
        }
        forget(expert);
        expert.keepCv(kept.id(), kept.name());
    }

    void forget(Expert expert) {
        if (expert.getCvFile() != null) {
            files.delete(expert.getCvFile());
            expert.keepCv(null, null);
        }
    }
}
