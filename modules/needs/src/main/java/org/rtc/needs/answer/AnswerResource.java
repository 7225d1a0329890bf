package org.rtc.needs.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.needs.form.Form;
import org.rtc.needs.respondent.RespondentQueries;
import org.rtc.needs.respondent.RespondentRow;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundAccess;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;

/** An office's answers over REST. */
@Path("needs/rounds/{id}/answers")
@Tag(name = "needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AnswerResource {
    @Inject
    Answers answers;
    @Inject
    AnswerDoor door;
    @Inject
    RespondentQueries respondents;
    @Inject
    Rounds rounds;
    @Inject
    RoundAccess rules;

    /** @param answers what was answered so far, as it is posted */
    public record OfficeJson(String id, String country, String status, Map<String, Object> answers) {
    }

    @GET
    @Transactional
    @Operation(summary = "What the offices for which the caller answers have answered so far")
    public Slice<OfficeJson> list(@PathParam("id") long id) {
        Round round = rounds.find(id);
        Set<String> countries = rules.requireCountries(round, RoundAccess.ANSWER);
        Form form = rounds.form(round);
        List<RespondentRow> offices = respondents.offices(id, countries);
        Map<Long, Sheet> sheets = answers.sheets(form, offices.stream().map(RespondentRow::id).toList());
        return new Slice<>(offices.stream().map(o -> new OfficeJson(o.id().toString(), o.country(), o.status().id(), SheetJson.of(form, sheets.get(o.id())))).toList(), null);
    }

    @POST
    @Transactional
    @Operation(summary = "Answer for the office of a country, in part or whole",
            description = "{\"country\":\"HN\",\"answers\":{\"staff-number\":120,\"urgent\":[\"environment\"],"
                    + "\"skills\":{\"environment\":{\"current\":1,\"wanted\":3}}},\"send\":true}")
    @APIResponse(responseCode = "201", description = "Kept; gives the id and whether it was sent")
    @APIResponse(responseCode = "404", description = "The country is not asked, or the caller does not answer for it")
    @APIResponse(responseCode = "409", description = "The round takes no answers, or these were sent")
    @APIResponse(responseCode = "422", description = "What is wrong, by code of the question")
    public Response answer(@PathParam("id") long round, JsonObject body) {
        String country = body.get("country") instanceof JsonString text ? text.getString() : "";
        RespondentRow office = respondents.office(round, country).orElseThrow(Problem::notFound);
        String key = Long.toString(office.id());
        Entry entry = door.open(key);
        if (!(body.get("answers") instanceof JsonObject given)) {
            throw Problem.invalid("answers", "needs.error.answers");
        }
        JsonAnswers read = JsonAnswers.read(entry.form(), given);
        answers.replace(entry, read.questions(), read.given());
        boolean send = body.get("send") == JsonValue.TRUE;
        if (send) {
            answers.send(key);
        }
        return Response.status(Response.Status.CREATED).entity(Map.of("id", key, "sent", send)).build();
    }
}
