package org.rtc.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
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
                .add("state", attempt == null ? JsonValue.EMPTY_JSON_OBJECT : state(attempt))
                .add("revision", attempt == null ? 0 : attempt.getRevision())
                .add("last", attempt == null ? "" : last(attempt))
                .add("earlier", earlier(grant, attempt))
                .build();
        return new Boot(grant.lang(), stored.getTitle(), api, json.toString());
    }

    /** The id is that under which the browser keeps what is unsent: it must not come again in another database. */
    private static JsonObjectBuilder attempt(Grant grant, Attempt attempt) {
        Grant.Mode mode = attempt != null && attempt.getEnded() != null ? Grant.Mode.REVIEW : grant.mode();
        return Jsons.PROVIDER.createObjectBuilder()
                .add("id", attempt == null ? "none" : id(attempt))
                .add("number", attempt == null ? 0 : attempt.getNumber())
                .add("mode", mode.word());
    }

    private static String id(Attempt attempt) {
        return attempt.getId() + "-" + attempt.getBegun().toEpochMilli();
    }

    private static String last(Attempt attempt) {
        return attempt.getFingerprint() == null ? "" : attempt.getFingerprint();
    }

    /** With what a device may send that it still keeps of the attempts before; who only looks on sends nothing. */
    private JsonArrayBuilder earlier(Grant grant, Attempt attempt) {
        JsonArrayBuilder earlier = Jsons.PROVIDER.createArrayBuilder();
        if (attempt != null && attempt.getNumber() > 1 && grant.mode() == Grant.Mode.NORMAL) {
            attempts.before(attempt, EARLIER).forEach(each -> earlier.add(Jsons.PROVIDER.createObjectBuilder()
                    .add("id", id(each)).add("grant", grants.sign(grant.to(each.getId()))).add("seal", grants.seal(grant.to(each.getId())))
                    .add("revision", each.getRevision()).add("last", last(each))));
        }
        return earlier;
    }

    private JsonObject state(Attempt attempt) {
        JsonObject own = Jsons.object(attempt.getState());
        JsonObject learner = learners.of(attempt.getPersonId());
        return learner.isEmpty() ? own : Jsons.PROVIDER.createObjectBuilder(own).add(LearnerState.KEY, learner).build();
    }

    /** Family name first (SCORM 2004 4th Ed. RTE §4.2.11). */
    private static String name(Person person) {
        return person.givenName().isBlank() ? person.familyName() : person.familyName() + ", " + person.givenName();
    }
}
