package org.rtc.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rtc.platform.places.Zones;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.text.Lang;

/** What every person's details must be, whoever types them. */
@ApplicationScoped
public class DetailsCheck {
    private static final int LONGEST_NAME = 100;

    @Inject
    Places places;

    @Inject
    Zones zones;

    /** @throws Problem 422 with one error a wrong field */
    public void require(Details details, String password) {
        List<FieldError> errors = wrong(details);
        PasswordRules.wrong(password, details.username(), details.email())
                .ifPresent(key -> errors.add(new FieldError("password", key, PasswordRules.SHORTEST)));
        refuse(errors);
    }

    /** @throws Problem 422 with one error a wrong field */
    public void require(Details details) {
        refuse(wrong(details));
    }

    /** What is wrong with each field; a new list. */
    public List<FieldError> wrong(Details details) {
        List<FieldError> errors = new ArrayList<>();
        if (!Names.isUsername(details.username())) {
            errors.add(new FieldError("username", "platform.person.username.wrong"));
        }
        if (!Names.isEmail(details.email())) {
            errors.add(new FieldError("email", "platform.person.email.wrong"));
        }
        name("givenName", details.givenName(), errors);
        name("familyName", details.familyName(), errors);
        if (!details.country().isEmpty() && places.country(details.country()).isEmpty()) {
            errors.add(new FieldError("country", "platform.person.country.wrong"));
        }
        office(details).ifPresent(errors::add);
        if (Lang.of(details.lang()).isEmpty()) {
            errors.add(new FieldError("lang", "platform.person.lang.wrong"));
        }
        if (!details.zone().isEmpty() && !isZone(details.zone())) {
            errors.add(new FieldError("zone", "platform.person.zone.wrong"));
        }
        return errors;
    }

    /** Puts checked details into the account. */
    public void apply(Details details, PersonAccount account) {
        account.rename(details.givenName(), details.familyName());
        account.belongsTo(details.countryOrNull(), details.officeId());
        account.reads(details.language(), zone(details));
    }

    public String zone(Details details) {
        return details.zone().isEmpty() ? zones.of(details.country()) : details.zone();
    }

    private Optional<FieldError> office(Details details) {
        if (details.office().isEmpty()) {
            return Optional.empty();
        }
        Optional<Places.Organisation> office = details.office().matches("\\d{1,18}")
                ? places.organisation(Long.parseLong(details.office())) : Optional.empty();
        if (office.isEmpty()) {
            return Optional.of(new FieldError("office", "platform.person.office.wrong"));
        }
        String of = office.get().country();
        return of == null || of.equals(details.country()) ? Optional.empty()
                : Optional.of(new FieldError("office", "platform.person.office.elsewhere"));
    }

    private static void name(String field, String value, List<FieldError> errors) {
        if (value.isEmpty()) {
            errors.add(new FieldError(field, "platform.problem.required"));
        } else if (value.length() > LONGEST_NAME) {
            errors.add(new FieldError(field, "platform.problem.long", LONGEST_NAME));
        }
    }

    private static boolean isZone(String id) {
        try {
            return id.length() <= 64 && ZoneId.of(id) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
