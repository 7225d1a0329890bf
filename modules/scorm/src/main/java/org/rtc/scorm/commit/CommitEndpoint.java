package org.rtc.scorm.commit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    @Inject
    Grants grants;
    @Inject
    Commits commits;
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
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return 413;
        }
        Optional<Commit> commit = CommitReader.read(body);
        if (commit.isEmpty()) {
            return 400;
        }
        Optional<Grant> grant = grants.verify(commit.get().grant());
        if (grant.isEmpty()) {
            return 401;
        }
        if (!host.sameOrigin(request, grant.get().key()) || grant.get().mode() != Grant.Mode.NORMAL) {
            return 403;
        }
        return grant.get().expired(Instant.now()) ? 401 : save(grant.get(), commit.get(), response);
    }

    private int save(Grant grant, Commit commit, HttpServletResponse response) throws IOException {
        Answer answer = commits.take(grant, commit);
        if (answer == Answer.OVERTAKEN) {
            answer = commits.take(grant, commit);
        }
        JsonObjectBuilder told = Jsons.PROVIDER.createObjectBuilder();
        if (answer == Answer.TAKEN) {
            told.add("revision", commit.revision());
            renewals.of(grant, Instant.now()).ifPresent(token -> told.add("grant", token));
        } else if (answer.status() == 409) {
            commits.standing(grant).ifPresent(now -> told.add("revision", now.revision())
                    .add("last", now.last() == null ? "" : now.last()));
        }
        response.setContentType("application/json");
        response.getOutputStream().write(told.build().toString().getBytes(StandardCharsets.US_ASCII));
        return answer.status();
    }
}
