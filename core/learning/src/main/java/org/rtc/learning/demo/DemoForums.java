package org.rtc.learning.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rtc.learning.enrolment.Enrolments;
import org.rtc.learning.forum.ForumKind;
import org.rtc.learning.forum.Posts;
import org.rtc.learning.forum.Threads;
import org.rtc.learning.outline.Items;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.data.InstantConverter;
import org.rtc.spi.demo.DemoData;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;

/** Forums of the demonstration courses in which people already talk. */
@ApplicationScoped
public class DemoForums implements DemoData {
    private static final String SCRIPT = "demo/learning/forums.json";

    @Inject
    EntityManager em;
    @Inject
    Items items;
    @Inject
    Enrolments enrolments;
    @Inject
    Threads threads;
    @Inject
    Posts posts;
    @Inject
    People people;
    @Inject
    RunAs runAs;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void create() {
        try (InputStream in = DemoForums.class.getClassLoader().getResourceAsStream(SCRIPT);
                JsonReader reader = JsonProvider.provider().createReader(in)) {
            reader.readObject().getJsonArray("forums").getValuesAs(JsonObject.class).forEach(this::forum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forum(JsonObject script) {
        List<Long> found = em.createQuery("select c.id from Course c where c.title like :title", Long.class)
                .setParameter("title", "%" + script.getString("course") + "%").getResultList();
        if (found.isEmpty()) {
            return;
        }
        long forum = items.add(found.get(0), null, ForumKind.ID, DemoScript.text(script.getJsonObject("title")), new ItemSource(Map.of(), null, null));
        script.getJsonArray("threads").getValuesAs(JsonObject.class).forEach(thread -> thread(found.get(0), forum, thread));
    }

    private void thread(long course, long forum, JsonObject script) {
        long author = member(course, script.getString("author"));
        long thread = runAs.person(author, () -> threads.start(forum, script.getString("title"), script.getString("text"), List.of()));
        Instant at = Instant.now().minus(Duration.ofHours(script.getInt("hoursAgo")));
        date("update ln_post set created = ? where thread_id = ?", at, thread);
        for (JsonObject reply : script.getJsonArray("replies").getValuesAs(JsonObject.class)) {
            long who = member(course, reply.getString("author"));
            long post = runAs.person(who, () -> posts.reply(thread, null, reply.getString("text"), List.of()));
            at = at.plus(Duration.ofMinutes(reply.getInt("minutesLater")));
            date("update ln_post set created = ? where id = ?", at, post);
        }
        date("update ln_thread set last_at = ? where id = ?", at, thread);
    }

    private void date(String update, Instant at, long id) {
        em.flush();
        em.createNativeQuery(update).setParameter(1, new InstantConverter().convertToDatabaseColumn(at)).setParameter(2, id).executeUpdate();
    }

    /** Enrols who is not in the course yet. */
    private long member(long course, String username) {
        long person = people.byUsername(username).map(Person::id).orElseThrow();
        enrolments.enrolOther(course, person);
        return person;
    }
}
