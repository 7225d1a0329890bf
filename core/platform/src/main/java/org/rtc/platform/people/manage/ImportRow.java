package org.rtc.platform.people.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.DetailsCheck;
import org.rtc.platform.people.NewPeople;
import org.rtc.platform.people.manage.ManagePeople.RoleIn;
import org.rtc.platform.text.Csv;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;

/** One row of an import: what it says, whether it is right, and the account that it makes in a transaction of its own. */
@ApplicationScoped
public class ImportRow {
    @Inject
    ManagePeople manage;

    @Inject
    NewPeople people;

    @Inject
    DetailsCheck check;

    @Inject
    Places places;

    @Inject
    Access access;

    @Inject
    Texts texts;

    /** @param seen user names and addresses of the rows before; this row's are added */
    PeopleImport.Result run(CSVRecord row, boolean dryRun, Set<String> seen) {
        try {
            Details details = details(row);
            List<RoleIn> roles = roles(Csv.get(row, "roles"));
            refuse(wrong(details, seen));
            if (dryRun) {
                manage.requireNew(details, roles);
                return PeopleImport.Result.of(row, "valid", null, List.of());
            }
            return PeopleImport.Result.of(row, "created", manage.create(details, null, roles), List.of());
        } catch (RuntimeException e) {
            Problem problem = Problem.in(e);
            if (problem == null) {
                throw e;
            }
            return PeopleImport.Result.of(row, "refused", null, errors(problem));
        }
    }

    private List<FieldError> wrong(Details details, Set<String> seen) {
        List<FieldError> errors = check.wrong(details);
        if (errors.isEmpty()) {
            errors.addAll(people.taken(details));
        }
        if (!seen.add(details.username()) | !seen.add(details.email())) {
            errors.add(new FieldError("username", "platform.import.twice"));
        }
        return errors;
    }

    private Details details(CSVRecord row) {
        String country = Csv.get(row, "country");
        String lang = Csv.get(row, "lang");
        return new Details(Csv.get(row, "username"), Csv.get(row, "email"), Csv.get(row, "givenName"),
                Csv.get(row, "familyName"), country, office(Csv.get(row, "office"), country),
                lang.isEmpty() ? access.viewer().lang().tag() : lang, "");
    }

    /** By id, or by its name in any language; what is neither is left for the check to refuse. */
    private String office(String given, String country) {
        if (given.isEmpty() || given.matches("\\d+")) {
            return given;
        }
        return places.organisations().stream()
                .filter(o -> country.equalsIgnoreCase(o.country()) && o.name().values().values().stream().anyMatch(given::equalsIgnoreCase))
                .findFirst().map(o -> Long.toString(o.id())).orElse(given);
    }

    /** Such as {@code focal-point@country:HN instructor@network}. */
    private static List<RoleIn> roles(String given) {
        List<RoleIn> roles = new ArrayList<>();
        for (String each : given.split("[\\s|,;]+")) {
            if (!each.isEmpty()) {
                roles.add(role(each));
            }
        }
        return roles;
    }

    private static RoleIn role(String text) {
        int at = text.indexOf('@');
        try {
            return new RoleIn(text.substring(0, at), Scope.parse(text.substring(at + 1)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw Problem.invalid("roles", "platform.import.role", text);
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private List<PeopleImport.Error> errors(Problem problem) {
        Lang lang = access.viewer().lang();
        return problem.errors().isEmpty()
                ? List.of(new PeopleImport.Error(null, texts.get(lang, problem.key(), problem.arguments())))
                : problem.errors().stream().map(e -> new PeopleImport.Error(e.field(), texts.get(lang, e.key(), e.arguments()))).toList();
    }
}
