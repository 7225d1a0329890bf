package org.rtc.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.rtc.spi.problem.Problem;

/** Whatever goes wrong in REST is answered as problem details (RFC 9457); what nobody foresaw, without its trace. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final List<String> KEPT = List.of("Allow", "Retry-After");

    @Inject
    ProblemDetails details;

    @Override
    public Response toResponse(Throwable error) {
        Problem problem = Problem.in(error);
        if (problem == null && error instanceof WebApplicationException refused) {
            return refused(refused);
        }
        return (problem == null ? details.unforeseen(error) : details.of(problem)).response();
    }

    private Response refused(WebApplicationException error) {
        Response given = error.getResponse();
        int status = given.getStatus();
        if (status < 400) {
            return given;
        }
        if (status >= 500) {
            return details.unforeseen(error).response();
        }
        Response.ResponseBuilder answer = Response.fromResponse(details.of(Problem.ofStatus(status)).response());
        KEPT.forEach(header -> answer.header(header, given.getHeaderString(header)));
        return answer.build();
    }
}
