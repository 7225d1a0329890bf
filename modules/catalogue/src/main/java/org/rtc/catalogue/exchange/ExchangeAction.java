package org.rtc.catalogue.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Adds and removes sources, takes a file, decides about what came. */
@ApplicationScoped
public class ExchangeAction implements Action {
    private static final int MOST = 5 * 1024 * 1024;

    @Inject
    Exchange exchange;
    @Inject
    Sources sources;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        if (!form.get("accept").isEmpty()) {
            exchange.accept(number(form.get("accept")));
            flash.good("catalogue.did.accept");
        } else if (!form.get("merge").isEmpty()) {
            String[] both = form.get("merge").split(":");
            exchange.merge(number(both[0]), number(both.length > 1 ? both[1] : ""));
            flash.good("catalogue.did.merge");
        } else if (!form.get("refuse").isEmpty()) {
            exchange.refuse(number(form.get("refuse")));
            flash.good("catalogue.did.refuse");
        } else if (!form.get("remove").isEmpty()) {
            sources.remove(number(form.get("remove")));
            flash.good("catalogue.did.removeSource");
        } else if (!form.get("read").isEmpty()) {
            sources.readSoon(number(form.get("read")));
            flash.good("catalogue.did.source");
        } else if (form.get("do").equals("file")) {
            flash.good("catalogue.did.file", hand(form.file("file")));
        } else {
            String hours = form.get("hours");
            sources.add(form.get("name"), form.get("kind"), form.get("url"), form.get("country"), hours.matches("\\d{1,4}") ? Integer.parseInt(hours) : 0);
            flash.good("catalogue.did.source");
        }
        return "/catalogue/exchange";
    }

    private int hand(Part part) {
        if (part == null) {
            throw Problem.invalid("file", "catalogue.error.file");
        }
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new Problem(413, "platform.problem.413");
            }
            return exchange.hand(part.getSubmittedFileName(), Bytes.text(bytes, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        return Long.parseLong(id);
    }
}
