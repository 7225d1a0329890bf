package org.rtc.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.spi.file.Downloads;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** {@code /catalogue/ID/mail}: the mail of which a draft was made, for those who care for it; always saved. */
@ApplicationScoped
public class MailEndpoint implements Endpoint {
    @Inject
    Activities activities;
    @Inject
    FileStore files;
    @Inject
    Downloads downloads;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        if (!path.get("id").matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        Activity activity = activities.required(Long.parseLong(path.get("id")), ActivityAccess.EDIT);
        if (!"mail".equals(activity.source()) || activity.sourceRef() == null || !activity.sourceRef().startsWith("file:")) {
            throw Problem.notFound();
        }
        downloads.save(request, response, files.get(Long.parseLong(activity.sourceRef().substring(5))));
    }
}
