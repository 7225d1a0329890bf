package org.rtc.catalogue.subscribe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.api.ActivityCancelled;
import org.rtc.catalogue.api.ActivityChanged;
import org.rtc.catalogue.api.ActivityPublished;
import org.rtc.catalogue.register.Registrations;
import org.rtc.spi.job.Outbox;
import org.rtc.spi.job.OutboxHandler;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.notice.Notices;

/**
 * Tells those concerned what became of an activity: who follows such activities of a new one, who follows or registered
 * of a change, a delay or a cancellation. It goes through the outbox, in the transaction of the change: nobody misses it.
 */
@ApplicationScoped
public class Teller implements OutboxHandler {
    private static final String NEW = "catalogue.notice.new";
    private static final String CHANGED = "catalogue.notice.changed";
    private static final String CANCELLED = "catalogue.notice.cancelled";
    public static final List<NoticeKind> KINDS = List.of(new NoticeKind(NEW, true), new NoticeKind(CHANGED, true), new NoticeKind(CANCELLED, true));

    @Inject
    EntityManager em;
    @Inject
    Outbox outbox;
    @Inject
    Subscriptions subscriptions;
    @Inject
    Registrations registrations;
    @Inject
    Notices notices;

    @Override
    public String topic() {
        return "catalogue.tell";
    }

    void published(@Observes ActivityPublished event) {
        put(NEW, event.activityId());
    }

    void changed(@Observes ActivityChanged event) {
        put(CHANGED, event.activityId());
    }

    void cancelled(@Observes ActivityCancelled event) {
        put(CANCELLED, event.activityId());
    }

    private void put(String kind, long activity) {
        outbox.put(topic(), Json.createObjectBuilder().add("kind", kind).add("activity", activity).build());
    }

    @Override
    @Transactional
    public void handle(JsonObject message) {
        Activity activity = em.find(Activity.class, message.getJsonNumber("activity").longValue());
        if (activity == null) {
            return;
        }
        String kind = message.getString("kind");
        Set<Long> people = new HashSet<>(subscriptions.of(activity));
        if (!kind.equals(NEW)) {
            people.addAll(registrations.people(activity.getId()));
        }
        notices.send(kind, people, "/catalogue/" + activity.getId(), activity.details().wording().title(), activity.reason());
    }
}
