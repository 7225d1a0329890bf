package org.rtc.platform.places.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.rtc.platform.text.Csv;
import org.rtc.platform.text.Limited;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Imports an edition of the classification. */
@ApplicationScoped
public class AddTopicsAction implements Action {
    /** Bytes. */
    private static final long LARGEST = 2_000_000;

    @Inject
    Topics topics;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        Part file = form.file("file");
        if (file == null) {
            throw Problem.invalid("file", "platform.file.none");
        }
        try (Reader csv = Csv.reader(new Limited(file.getInputStream(), LARGEST))) {
            flash.good("platform.topics.added", topics.add(form.get("edition"), csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/admin/topics";
    }
}
