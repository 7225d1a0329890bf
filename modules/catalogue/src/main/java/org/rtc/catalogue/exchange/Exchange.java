package org.rtc.catalogue.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.rtc.catalogue.activity.Activities;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.NewActivity;
import org.rtc.catalogue.activity.Origin;
import org.rtc.catalogue.activity.State;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Hosts;

/** What comes from other catalogues, and what is decided about it. */
@ApplicationScoped
public class Exchange {
    private static final int WAITING = 100;

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Activities activities;
    @Inject
    Audit audit;
    @Inject
    Hosts hosts;
    @Inject
    Familiar familiar;
    @Inject
    Texts texts;

    private final Jsonb jsonb = JsonbBuilder.create();

    /** Reads one document. @throws IOException where it is not of that format */
    static List<Arrival> read(Format format, String text) throws IOException {
        return switch (format) {
            case CSV -> CsvReader.read(text);
            case ICS -> IcsReader.read(text);
            case SCHEMA -> SchemaReader.read(text);
            case ATOM -> XmlReaders.atom(text);
            case OAI -> XmlReaders.oai(text);
        };
    }

    /** A file that somebody hands in. @return how many activities it holds @throws Problem 403, 422 where it cannot be read */
    @Transactional
    public int hand(String name, String text) {
        access.require(ActivityAccess.EXCHANGE, Scope.NETWORK);
        try {
            List<Arrival> arrivals = read(Format.guess(name, text.substring(0, Math.min(text.length(), 2000))), text);
            if (arrivals.isEmpty()) {
                throw Problem.invalid("file", "catalogue.error.file");
            }
            arrivals.forEach(arrival -> take(null, arrival));
            return arrivals.size();
        } catch (IOException e) {
            throw Problem.invalid("file", "catalogue.error.file");
        }
    }

    /** Puts it into the queue, once however often it comes; what is our own is left out. */
    @Transactional
    void take(Long source, Arrival arrival) {
        Incoming known = em.createQuery("select i from CatalogueIncoming i where i.ref = :ref and " + (source == null ? "i.source is null" : "i.source = " + source), Incoming.class)
                .setParameter("ref", arrival.ref()).getResultStream().findFirst().orElse(null);
        if (arrival.gone()) {
            if (known != null && known.gone()) {
                em.remove(known);
            }
            return;
        }
        if (arrival.activity().title().isEmpty() || known == null && own(arrival)) {
            return;
        }
        String content = jsonb.toJson(arrival.activity());
        Incoming incoming = known != null ? known : new Incoming(source, arrival.ref(), Instant.now());
        incoming.says(arrival.activity().title().in(Lang.ES).text(), arrival.activity().start(), content, digest(content));
        em.persist(incoming);
    }

    /** Whether we announced it, and somebody else hands it on. */
    private boolean own(Arrival arrival) {
        String link = arrival.activity().link();
        return link != null && link.startsWith(hosts.application() + "/")
                || em.createQuery("select count(a) from CatalogueActivity a where a.uid = :uid", Long.class).setParameter("uid", arrival.ref()).getSingleResult() > 0;
    }

    private static String digest(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What waits for a decision, the oldest first. @throws Problem 403 */
    public List<Incoming> waiting() {
        access.require(ActivityAccess.EXCHANGE, Scope.NETWORK);
        return em.createQuery("select i from CatalogueIncoming i where i.state in :waiting order by i.id", Incoming.class)
                .setParameter("waiting", Incoming.State.WAITING).setMaxResults(WAITING).getResultList();
    }

    /** As it was told. @throws Problem 422 where it cannot be read */
    ActivityDetails details(Incoming incoming) {
        return familiar.of(jsonb.fromJson(incoming.content(), NewActivity.class).details());
    }

    /** Makes a draft of it, brings what was made of it before up to date, or ends that where it ended at its source. @return id of the activity @throws Problem 403, 404, 409, 422 */
    @Transactional
    public long accept(long id) {
        Incoming incoming = required(id);
        if (incoming.state() == Incoming.State.GONE) {
            end(activities.required(incoming.activity(), ActivityAccess.EDIT));
            decide(incoming, Incoming.State.ACCEPTED, null);
            return incoming.activity();
        }
        ActivityDetails details = details(incoming);
        Long activity = incoming.state() == Incoming.State.CHANGED ? incoming.activity() : null;
        if (activity == null) {
            activity = activities.draft(details, new Origin("import", incoming.ref(), null));
        } else {
            activities.change(activity, details);
        }
        decide(incoming, Incoming.State.ACCEPTED, activity);
        return activity;
    }

    /** What was published is cancelled, what never was is forgotten. */
    private void end(Activity activity) {
        if (activity.published() == null) {
            activities.delete(activity.getId());
        } else if (activity.state() == State.PUBLISHED || activity.state() == State.POSTPONED) {
            activities.cancel(activity.getId(), texts.get(Lang.ES, "catalogue.exchange.gone.reason") + " / " + texts.get(Lang.EN, "catalogue.exchange.gone.reason"));
        }
    }

    /** Says that it is an activity that is there already. @throws Problem 403, 404, 409 */
    @Transactional
    public void merge(long id, long activity) {
        Incoming incoming = required(id);
        activities.required(activity, ActivityAccess.EDIT);
        decide(incoming, Incoming.State.MERGED, activity);
    }

    /** It will not come back. @throws Problem 403, 404, 409 */
    @Transactional
    public void refuse(long id) {
        decide(required(id), Incoming.State.REFUSED, null);
    }

    private void decide(Incoming incoming, Incoming.State how, Long activity) {
        incoming.decide(how, activity, Instant.now());
        audit.record("catalogue.incoming.decide", Scope.NETWORK, "incoming:" + incoming.getId(), how + ": " + incoming.title());
    }

    private Incoming required(long id) {
        access.require(ActivityAccess.EXCHANGE, Scope.NETWORK);
        Incoming incoming = em.find(Incoming.class, id);
        if (incoming == null) {
            throw Problem.notFound();
        }
        return incoming;
    }
}
