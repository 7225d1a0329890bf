package org.rtc.testkit.contract;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.rtc.spi.web.Route;
import org.rtc.testkit.contract.Pages.Promise;

/** Asks for one address in everybody's name, and says who was let in or kept out wrongly. */
final class Doors {
    private final String url;
    private final Route route;
    private final Promise promise;
    private final List<String> wrong = new ArrayList<>();

    private Doors(String url, Route route, Promise promise) {
        this.url = url;
        this.route = route;
        this.promise = promise;
    }

    /** @return a line for each that is wrong */
    static List<String> wrong(String url, Route route, Promise promise) {
        Doors doors = new Doors(url, route, promise);
        for (Who who : Who.values()) {
            doors.ask(who);
        }
        return doors.wrong;
    }

    private boolean isRead() {
        return route.view() != null || route.endpoint() != null;
    }

    private void ask(Who who) {
        String address = promise.address();
        Session session = Session.of(url, who);
        boolean allowed = promise.allowed().contains(who);
        if (isRead() && (promise.hasExample() || !allowed)) {
            judge(who, "GET " + address, session.get(address), allowed);
        }
        if (route.action() != null && !allowed) {
            judge(who, "POST " + address, session.submit(address), false);
        }
    }

    private void judge(Who who, String request, HttpResponse<String> answer, boolean allowed) {
        boolean in = letIn(answer);
        boolean out = who == Who.VISITOR ? leadsToSignIn(answer) : answer.statusCode() == 403 || promise.variable() && answer.statusCode() == 404;
        if (allowed ? !in : !out) {
            wrong.add("%s as %s: %d%s, but it is %s".formatted(request, who, answer.statusCode(),
                    answer.headers().firstValue("Location").map(to -> " to " + to).orElse(""),
                    allowed ? "for them" : "not for them"));
        }
    }

    private boolean letIn(HttpResponse<String> answer) {
        return answer.statusCode() == 200 || route.endpoint() != null && answer.statusCode() / 100 == 3 && !leadsToSignIn(answer);
    }

    private static boolean leadsToSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 401 || answer.statusCode() / 100 == 3
                && answer.headers().firstValue("Location").orElse("").contains("/login?next=");
    }

    /** Records that are not there, or no longer. @return a line for each address that answers otherwise than 404 or 410 */
    static List<String> notMissing(String url, Promise promise) {
        Session session = Session.of(url, promise.mightiest());
        return promise.unknown().stream().filter(address -> !List.of(404, 410).contains(session.get(address).statusCode()))
                .map(address -> address + " as " + promise.mightiest() + ": " + session.get(address).statusCode() + ", not 404").toList();
    }
}
