package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.rtc.spi.people.PersonalData;

/**
 * What a person wrote in forums. When their account goes, their posts stay, since others answered them, in the name of
 * nobody; the files that they attached go, and so does what they read and follow.
 */
@ApplicationScoped
public class ForumData implements PersonalData {
    @Inject
    EntityManager em;
    @Inject
    PostFiles files;

    @Override
    public String section() {
        return "learning.posts";
    }

    @Override
    public JsonValue export(long personId) {
        JsonArrayBuilder posts = Json.createArrayBuilder();
        em.createQuery("""
                select p.id, t.title, p.text, p.created from Post p join ForumThread t on t.id = p.threadId
                where p.authorId = :person and p.deleted is null order by p.id""", Object[].class)
                .setParameter("person", personId).getResultStream().forEach(row -> posts.add(Json.createObjectBuilder()
                        .add("post", row[0].toString()).add("thread", row[1].toString()).add("text", row[2].toString()).add("written", row[3].toString())));
        return posts.build();
    }

    @Override
    public void erase(long personId) {
        List<Post> withFiles = em.createQuery("select p from Post p where p.authorId = :person and p.files > 0", Post.class)
                .setParameter("person", personId).getResultList();
        withFiles.forEach(post -> {
            files.forget(post.getId());
            post.attach(0);
        });
        for (String table : List.of("ln_thread_read", "ln_follow")) {
            em.createNativeQuery("delete from " + table + " where person_id = ?").setParameter(1, personId).executeUpdate();
        }
    }
}
