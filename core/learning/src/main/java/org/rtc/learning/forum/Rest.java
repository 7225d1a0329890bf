package org.rtc.learning.forum;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;

/** What the resources of forums have in common. */
final class Rest {
    private Rest() {
    }

    /** @param id of what was made */
    public record Created(String id) {
    }

    /** @param path of its page up to its id, or null where it has none of its own */
    static Response created(String path, long id) {
        return Response.status(Response.Status.CREATED).entity(new Created(Long.toString(id)))
                .header("Location", path == null ? null : path + id).build();
    }

    /** @throws Problem 400 where the request has no body */
    static void require(Object body) {
        if (body == null) {
            throw new Problem(400, "platform.problem.invalid");
        }
    }

    static String text(String given) {
        return given == null ? "" : given.strip();
    }

    static int within(int limit) {
        return Math.max(1, Math.min(100, limit));
    }

    /** Null where the account is gone. */
    static String username(Map<Long, Person> who, long id) {
        Person person = who.get(id);
        return person == null ? null : person.username();
    }
}
