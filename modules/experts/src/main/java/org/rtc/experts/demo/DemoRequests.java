package org.rtc.experts.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rtc.experts.profile.Level;
import org.rtc.experts.request.Conversations;
import org.rtc.experts.request.Funding;
import org.rtc.experts.request.Match;
import org.rtc.experts.request.Matching;
import org.rtc.experts.request.RequestDetails;
import org.rtc.experts.request.RequestOutcome;
import org.rtc.experts.request.RequestPlace;
import org.rtc.experts.request.Requests;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;

/** The three offices that the founding document names asked for experts; here is what they may have written. */
@ApplicationScoped
public class DemoRequests {
    @Inject
    Requests requests;
    @Inject
    Conversations conversations;
    @Inject
    Matching matching;
    @Inject
    Places places;
    @Inject
    People people;
    @Inject
    RunAs as;

    void create() {
        LocalDate today = LocalDate.now();
        RequestDetails panama = request("PA", text("Índice de precios al consumidor: nueva canasta", "Consumer price index: a new basket"),
                text("Acompañar al equipo del INEC en el cambio de año base: canasta, ponderaciones y empalme de las series.",
                        "Support the INEC team in changing the base year: basket, weights and linking of the series."),
                today.minusDays(60), "America/Panama", RequestPlace.REMOTE, "", Funding.DONOR, List.of("2.11"), List.of("es"));
        long closed = requests.create(panama);
        Match best = matching.propose(panama, 1).get(0);
        long candidate = requests.shortlist(closed, best.expert().id());
        requests.invite(candidate);
        as.person(best.expert().personId(), () -> {
            conversations.answer(candidate, true, "Con gusto. Puedo empezar la primera semana del mes.", true);
            return null;
        });
        conversations.say(candidate, "Muchas gracias. Le enviamos las series y el calendario del equipo.");
        requests.close(closed, RequestOutcome.FOUND, "La nueva canasta se publicó en la fecha prevista.",
                Map.of(candidate, new Requests.Evaluation(5, "Dejó al equipo en condiciones de repetir el cálculo sin ayuda.")));
        dominican(today);
        people.byUsername("focal.hn").ifPresent(focal -> as.person(focal.id(), () -> honduras(today)));
    }

    private void dominican(LocalDate today) {
        RequestDetails details = request("DO", text("Estadísticas ambientales: compendio nacional", "Environment statistics: a national compendium"),
                text("Diseñar con la ONE el primer compendio de estadísticas ambientales según el marco MDEA.",
                        "Design with ONE the first compendium of environment statistics after the FDES framework."),
                today.plusDays(75), "America/Santo_Domingo", RequestPlace.EITHER, "Santo Domingo", Funding.NETWORK, List.of("3"), List.of("es"));
        long id = requests.create(details);
        matching.propose(details, 2).forEach(match -> requests.invite(requests.shortlist(id, match.expert().id())));
    }

    private Void honduras(LocalDate today) {
        requests.create(request("HN", text("Consultoría internacional en cartografía digital", "International consultancy in digital mapping"),
                text("Actualizar la cartografía censal: segmentación, captura en tabletas y control de cobertura, con transferencia al equipo del INE.",
                        "Bring the census mapping up to date: segmentation, capture on tablets and control of coverage, with transfer to the INE team."),
                today.plusDays(45), "America/Tegucigalpa", RequestPlace.IN_PERSON, "Tegucigalpa", Funding.DONOR, List.of("6.2"), List.of("es")));
        return null;
    }

    private RequestDetails request(String country, LocalizedText title, LocalizedText terms, LocalDate starts, String zone, RequestPlace place,
            String city, Funding funding, List<String> topics, List<String> languages) {
        Long office = places.organisations().stream().filter(o -> country.equals(o.country())).findFirst().map(Places.Organisation::id).orElse(null);
        LocalDate answerBy = starts.isBefore(LocalDate.now()) ? null : starts.minusDays(20);
        return new RequestDetails(country, office, title, terms, starts, starts.plusDays(60), answerBy, zone, place, city, funding, "", topics,
                List.of("4"), languages, Level.SOLID);
    }

    private static LocalizedText text(String es, String en) {
        return LocalizedText.ofTags(Map.of("es", es, "en", en));
    }
}
