package org.rtc.scorm.commit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.commit.Commits.Answer;
import org.rtc.scorm.play.ContentHost;
import org.rtc.scorm.play.Grant;
import org.rtc.scorm.play.Grants;
import org.rtc.scorm.play.Renewals;
import org.rtc.spi.web.Endpoint;

/** Takes what the player saves. The grant in the body is all that counts; no cookie comes to this host. */
@ApplicationScoped
public class CommitEndpoint implements Endpoint {
    private static final int LONGEST = 4_000_000;
    /** Too many large ones at once: the player sends it again. */
    private static final int BUSY = 429;

    @Inject
    Grants grants;
    @Inject
    Commits commits;
    @Inject
    Earlier earlier;
    @Inject
    Lane lane;
    @Inject
    Renewals renewals;
    @Inject
    ContentHost host;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(answer(request, response));
    }

    private int answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", "POST");
            return 405;
        }
        if (type == null || !type.startsWith("application/json")) {
            return 415;
        }
        return lane.withRoom(request.getContentLength(), LONGEST, () -> read(request, response)).orElse(BUSY);
    }

    private int read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return 413;
        }
        JsonObjectBuilder told = Jsons.PROVIDER.createObjectBuilder();
        int status = lane.inTurn(body.length, () -> Values.tooMany(body) ? 413 : save(request, body, told));
        response.setContentType("application/json");
        response.getOutputStream().write(told.build().toString().getBytes(StandardCharsets.US_ASCII));
        return status;
    }

    private int save(HttpServletRequest request, byte[] body, JsonObjectBuilder told) {
        Optional<JsonObject> json = CommitReader.object(body);
        if (json.isEmpty()) {
            return 400;
        }
        Optional<Grant> known = grants.verify(json.get().getString("grant", ""));
        if (known.isEmpty()) {
            return 401;
        }
        Grant grant = known.get();
        if (!host.sameOrigin(request, grant.key()) || grant.mode() != Grant.Mode.NORMAL) {
            return 403;
        }
        return grant.expired(Instant.now()) ? 401 : save(grant, json.get(), told);
    }

    private int save(Grant grant, JsonObject json, JsonObjectBuilder told) {
        if (json.containsKey("sealed")) {
            return earlier.read(grant, json).map(before -> take(before.grant(), before.commit(), told)).orElse(409);
        }
        Optional<Commit> commit = CommitReader.read(json);
        int status = commit.map(each -> take(grant, each, told)).orElse(400);
        if (status == Answer.TAKEN.status()) {
            renewals.of(grant, Instant.now()).ifPresent(token -> told.add("grant", token));
        }
        return status;
    }

    private int take(Grant grant, Commit commit, JsonObjectBuilder told) {
        Answer answer = commits.take(grant, commit);
        if (answer == Answer.OVERTAKEN) {
            answer = commits.take(grant, commit);
        }
        if (answer == Answer.TAKEN) {
            told.add("revision", commit.revision());
        } else if (answer.status() == 409) {
            commits.standing(grant).ifPresent(now -> told.add("revision", now.revision())
                    .add("last", now.last() == null ? "" : now.last()));
        }
        return answer.status();
    }
}
