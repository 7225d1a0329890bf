package org.rtc.experts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.rtc.experts.profile.Level;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Writes or changes a request. */
@ApplicationScoped
public class SaveRequestAction implements Action {
    @Inject
    Requests requests;
    @Inject
    Flash flash;

    @Override
    @Transactional
    public String post(Posted form) {
        boolean fresh = form.path("id").isEmpty();
        long id = fresh ? requests.create(details(form)) : form.id("id");
        if (!fresh) {
            requests.change(id, details(form));
        }
        flash.good(fresh ? "experts.request.created" : "experts.request.changed");
        return "/experts/requests/" + id;
    }

    private static RequestDetails details(Posted form) {
        return new RequestDetails(form.get("country"), office(form.get("office")), form.localized("title"), form.localized("terms"),
                date(form, "starts"), date(form, "ends"), date(form, "answerBy"), form.get("zone"),
                NewRequest.choice(RequestPlace.class, form.get("place"), RequestPlace.EITHER, "place"), form.get("city"),
                NewRequest.choice(Funding.class, form.get("funding"), Funding.OFFICE, "funding"), form.get("fundingNote"), form.all("topics"),
                form.all("phases"), form.all("languages"), NewRequest.choice(Level.class, form.get("level"), Level.SOLID, "level"));
    }

    private static Long office(String id) {
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }

    private static LocalDate date(Posted form, String field) {
        try {
            return form.get(field).isEmpty() ? null : LocalDate.parse(form.get(field));
        } catch (DateTimeParseException e) {
            throw Problem.invalid(field, "experts.error.date");
        }
    }
}
