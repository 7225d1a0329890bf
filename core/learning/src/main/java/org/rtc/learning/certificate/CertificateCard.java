package org.rtc.learning.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.rtc.learning.study.CoursePage;
import org.rtc.spi.access.Viewer;

/** Beside a course: the certificate that it awards, for who is in it. Costs a statement only once everything is done. */
@Named("certificateCard")
@RequestScoped
public class CertificateCard {
    @Inject
    CoursePage page;
    @Inject
    Certificates certificates;
    @Inject
    Viewer viewer;

    private Optional<String> code;

    public boolean isShown() {
        return page.getCourse().enrolled() && (page.getCourse().certificate() || getCode() != null);
    }

    public boolean isEarned() {
        return page.getShare().finished();
    }

    /** Null where none was given yet. */
    public String getCode() {
        if (code == null) {
            code = isEarned() ? certificates.codeOf(page.getCourse().id(), viewer.personId()) : Optional.empty();
        }
        return code.orElse(null);
    }
}
