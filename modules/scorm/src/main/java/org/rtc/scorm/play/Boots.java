package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.attempt.Attempt;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.attempt.LearnerState;
import org.rtc.scorm.item.Packages;
import org.rtc.scorm.item.StoredPackage;
import org.rtc.scorm.policy.MasteryScore;
import org.rtc.scorm.policy.Policies;
import org.rtc.spi.html.Assets;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;

/** Puts together what the player begins with: {@code src/main/js/README.md}, «Boot». */
@ApplicationScoped
public class Boots {
    private static final int EARLIER = 3;

    @Inject
    Attempts attempts;
    @Inject
    LearnerState learners;
    @Inject
    Packages packages;
    @Inject
    Policies policies;
    @Inject
    People people;
    @Inject
    Grants grants;
    @Inject
    Assets assets;
    @Inject
    ContentHost host;

    /** @throws Problem 404 where the item, its package or the person is gone */
    @Transactional
    public Boot of(Grant grant, String token) {
        StoredPackage stored = packages.find(grant.packageId()).orElseThrow(Problem::notFound);
        Person person = people.byId(grant.person()).orElseThrow(Problem::notFound);
        Attempt attempt = grant.attempt() == 0 ? null
                : attempts.find(grant.attempt()).filter(a -> a.getSetAside() == null).orElseThrow(Problem::notFound);
        JsonObject tree = MasteryScore.in(Jsons.object(stored.getTree()), policies.of(grant.item()));
        String api = assets.url(tree.getString("schema").equals("1.2") ? "scorm/scorm12.js" : "scorm/scorm2004.js");
        JsonObject json = Jsons.PROVIDER.createObjectBuilder()
                .add("attempt", attempt(grant, attempt))
                .add("grant", token)
                .add("seal", grants.seal(grant))
                .add("commit", "/scorm/commit")
                .add("content", "/p/" + stored.getKey() + "/")
                .add("exit", host.application() + grant.path())
                .add("api", api)
                .add("lang", grant.lang().tag())
                .add("learner", Jsons.PROVIDER.createObjectBuilder().add("id", person.username())
                        .add("name", name(person)))
                .add("package", tree)
                .add("revision", attempt == null ? 0 : attempt.getRevision())
                .add("last", attempt == null ? "" : last(attempt))
                .add("earlier", earlier(grant, attempt))
                .build();
        return new Boot(grant.lang(), stored.getTitle(), api, with(json.toString(), "state", attempt == null ? "{}" : state(attempt)));
    }

    private static JsonObjectBuilder attempt(Grant grant, Attempt attempt) {
        Grant.Mode mode = attempt != null && attempt.getEnded() != null ? Grant.Mode.REVIEW : grant.mode();
        return Jsons.PROVIDER.createObjectBuilder()
                .add("id", attempt == null ? "none" : attempt.keptAs())
                .add("number", attempt == null ? 0 : attempt.getNumber())
                .add("mode", mode.word());
    }

    private static String last(Attempt attempt) {
        return attempt.getFingerprint() == null ? "" : attempt.getFingerprint();
    }

    /** Of which the device may still keep something; who only looks on sends nothing. */
    private JsonArrayBuilder earlier(Grant grant, Attempt attempt) {
        JsonArrayBuilder earlier = Jsons.PROVIDER.createArrayBuilder();
        if (attempt != null && attempt.getNumber() > 1 && grant.mode() == Grant.Mode.NORMAL) {
            attempts.before(attempt, EARLIER).forEach(each -> earlier.add(each.keptAs()));
        }
        return earlier;
    }

    private String state(Attempt attempt) {
        JsonObject learner = learners.of(attempt.getPersonId());
        return learner.isEmpty() ? attempt.getState() : with(attempt.getState(), LearnerState.KEY, learner.toString());
    }

    /** As text: states are long, and nothing in them is looked at. */
    private static String with(String object, String name, String value) {
        String open = object.substring(0, object.length() - 1);
        return open + (open.equals("{") ? "" : ",") + "\"" + name + "\":" + value + "}";
    }

    /** Family name first (SCORM 2004 4th Ed. RTE §4.2.11). */
    private static String name(Person person) {
        return person.givenName().isBlank() ? person.familyName() : person.familyName() + ", " + person.givenName();
    }
}
