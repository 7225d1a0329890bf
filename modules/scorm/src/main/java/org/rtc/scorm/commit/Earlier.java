package org.rtc.scorm.commit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.attempt.Attempt;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.play.Grant;
import org.rtc.scorm.play.Grants;

/**
 * What a device could not send of an attempt before the one that is played now. It comes sealed as the pages of that attempt
 * left it, with a secret that no page of this one has: so content can neither read nor change another attempt.
 */
@ApplicationScoped
class Earlier {
    @Inject
    Attempts attempts;
    @Inject
    Grants grants;

    /**
     * @param grant of the page that sends it
     * @param json  {@code earlier}: what the attempt is kept as; {@code sealed}: the record, in base64
     * @return the attempt and its next commit; empty where the record is none of this learner's at this item, or does not fit to what is known
     */
    Optional<Told> read(Grant grant, JsonObject json) {
        String name = json.getString("earlier", "");
        return attempts.kept(name, grant.item(), grant.person()).filter(attempt -> attempt.getId() != grant.attempt())
                .flatMap(attempt -> read(grant.to(attempt.getId()), attempt, json.getString("sealed", "")));
    }

    private Optional<Told> read(Grant grant, Attempt attempt, String sealed) {
        try {
            return Seal.open(grants.seal(grant), Base64.getDecoder().decode(sealed))
                    .flatMap(kept -> commit(attempt, kept, sealed)).map(commit -> new Told(grant, commit));
        } catch (RuntimeException nobodyOfOursSentThis) {
            return Optional.empty();
        }
    }

    private static Optional<Commit> commit(Attempt attempt, JsonObject kept, String sealed) {
        JsonObject base = base(attempt, kept);
        if (base == null) {
            return Optional.empty();
        }
        JsonValue changes = Jsons.PROVIDER.createMergeDiff(base, kept.getJsonObject("state")).toJsonValue();
        return CommitReader.read(Jsons.PROVIDER.createObjectBuilder().add("id", Jsons.digest(sealed.getBytes(StandardCharsets.US_ASCII)))
                .add("revision", attempt.getRevision() + 1).add("changes", changes).add("summary", kept.getJsonObject("summary"))
                .add("ended", kept.getBoolean("ended", false)).add("left", true).build());
    }

    /** The state of the revision that is stored, as the device knows it: {@code src/main/js/saving/take-up.js}. */
    private static JsonObject base(Attempt attempt, JsonObject kept) {
        int known = kept.getInt("revision");
        if (known == attempt.getRevision()) {
            return kept.getJsonObject("acknowledged");
        }
        if (known > attempt.getRevision()) { // the database is that of a backup, and gets all that is known
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        return kept.getJsonArray("sent").getValuesAs(JsonObject.class).stream().filter(sent -> isLast(attempt, sent.getJsonObject("commit")))
                .map(sent -> sent.getJsonObject("state")).findFirst().orElse(null);
    }

    private static boolean isLast(Attempt attempt, JsonObject commit) {
        return commit.getInt("revision") == attempt.getRevision() && commit.getString("id").equals(attempt.getFingerprint());
    }

    /** @param grant of the attempt that is changed */
    record Told(Grant grant, Commit commit) {
    }
}
