package org.rtc.hubs.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.hubs.look.Looks;
import org.rtc.hubs.mandate.Mandate;
import org.rtc.hubs.mandate.MandateResource.MandateJson;
import org.rtc.hubs.mandate.Mandates;
import org.rtc.hubs.score.Period;
import org.rtc.hubs.score.Scorecard;
import org.rtc.hubs.score.Scorecards;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Hubs over REST. */
@Path("hubs")
@Tag(name = "hubs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class HubResource {
    @Inject
    Regions regions;
    @Inject
    Mandates mandates;
    @Inject
    Looks looks;
    @Inject
    Scorecards scorecards;

    /** @param host ISO code of the country that hosts it today, or null @param members ISO codes */
    public record HubJson(String id, LocalizedText name, LocalizedText welcome, String host, List<String> members, List<MandateJson> mandates) {
    }

    /** @param hub id of the hub @param country that hosts it @param starts today where it is absent @param ends the last day, or none */
    public record NewMandate(String hub, String country, LocalDate starts, LocalDate ends, String note) {
    }

    public record ScoreJson(int year, List<IndicatorJson> indicators, List<RowJson> items) {
    }

    public record IndicatorJson(String id, int weight, long best) {
    }

    public record RowJson(String country, int score, Map<String, Long> counts) {
    }

    public record NameJson(LocalizedText name) {
    }

    public record WelcomeJson(LocalizedText welcome) {
    }

    @GET
    @Operation(summary = "The hubs with their members, and the mandates of their hosts")
    public Slice<HubJson> list() {
        Map<String, List<Mandate>> all = mandates.all();
        return new Slice<>(regions.all().stream().map(r -> json(r, null, all.getOrDefault(r.id(), List.of()))).toList(), null);
    }

    @POST
    @Operation(summary = "Give a country the mandate to host a hub", description = "Hubs themselves are places that the network keeps; a mandate makes a country host of one for a time.")
    @APIResponse(responseCode = "201", description = "Given; gives the id of the mandate")
    @APIResponse(responseCode = "403", description = "Only the network gives mandates")
    @APIResponse(responseCode = "409", description = "Another mandate holds at that time")
    @APIResponse(responseCode = "422", description = "What is wrong, by field")
    public Response give(NewMandate mandate) {
        if (mandate == null || mandate.hub() == null || mandate.country() == null) {
            throw Problem.invalid(mandate == null || mandate.hub() == null ? "hub" : "country", "hubs.error.needed");
        }
        long id = mandates.give(mandate.hub(), mandate.country(), mandate.starts() == null ? LocalDate.now() : mandate.starts(), mandate.ends(),
                mandate.note() == null ? "" : mandate.note());
        return Response.created(URI.create("/api/v1/hubs/" + mandate.hub() + "/mandates/" + id)).entity(Map.of("id", Long.toString(id))).build();
    }

    @GET
    @Path("{hub}")
    @Operation(summary = "One hub")
    public HubJson get(@PathParam("hub") String hub) {
        return json(regions.get(hub), looks.welcome(hub), mandates.of(hub));
    }

    @PUT
    @Path("{hub}/name")
    @Operation(summary = "Change what a hub calls itself, for those who run it; without a name it goes by the network's")
    @Transactional
    public HubJson name(@PathParam("hub") String hub, NameJson name) {
        looks.name(hub, name == null || name.name() == null ? LocalizedText.EMPTY : name.name());
        return get(hub);
    }

    @PUT
    @Path("{hub}/welcome")
    @Operation(summary = "Change the words with which a hub greets, for those who run it")
    @Transactional
    public HubJson welcome(@PathParam("hub") String hub, WelcomeJson welcome) {
        looks.welcome(hub, welcome == null || welcome.welcome() == null ? LocalizedText.EMPTY : welcome.welcome());
        return get(hub);
    }

    @GET
    @Path("{hub}/scorecard")
    @Operation(summary = "Participation of the hub's members in a year", description = "score = 100 × Σ weight × count ÷ best, over Σ weight; best is the largest count of all countries of the network.")
    public ScoreJson scorecard(@PathParam("hub") String hub, @QueryParam("year") String year) {
        Scorecard card = scorecards.of(regions.get(hub).codes(), Period.of(year));
        return new ScoreJson(card.period().year(), card.indicators().stream().map(i -> new IndicatorJson(i.id(), i.weight(), i.best())).toList(),
                card.rows().stream().map(r -> new RowJson(r.country(), r.score(), counts(card, r))).toList());
    }

    private static Map<String, Long> counts(Scorecard card, Scorecard.Row row) {
        Map<String, Long> counts = new LinkedHashMap<>();
        IntStream.range(0, row.counts().size()).forEach(i -> counts.put(card.indicators().get(i).id(), row.counts().get(i)));
        return counts;
    }

    private static HubJson json(Region region, LocalizedText welcome, List<Mandate> given) {
        LocalDate today = LocalDate.now();
        return new HubJson(region.id(), region.name(), welcome, given.stream().filter(m -> m.on(today)).findFirst().map(Mandate::getCountry).orElse(null),
                region.codes().stream().sorted().toList(), given.stream().map(MandateJson::of).toList());
    }
}
