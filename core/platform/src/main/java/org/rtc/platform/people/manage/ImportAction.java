package org.rtc.platform.people.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Posted;

/** Imports people, or tries to; the page shows what became of each row. */
@ApplicationScoped
public class ImportAction implements Action {
    @Inject
    PeopleImport imports;

    @Inject
    ImportPage page;

    @Override
    public String post(Posted form) {
        Part file = form.file("file");
        if (file == null) {
            throw Problem.invalid("file", "platform.file.none");
        }
        boolean dryRun = form.get("mode").equals("try");
        try (InputStream csv = file.getInputStream()) {
            page.show(imports.run(csv, dryRun), dryRun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}
