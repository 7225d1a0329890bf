package org.rtc.platform.probe;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtc.testkit.Tx;

/** Mails that wait in the outbox, oldest first. */
public record Post(String to, String lang, String subject, String text) {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    public static List<Post> all() {
        return Tx.get(() -> CDI.current().select(EntityManager.class).get()
                .createQuery("select m.message from OutboxMessage m where m.topic = 'platform.mail' order by m.id", String.class)
                .getResultStream().map(Post::read).toList());
    }

    public static Post last() {
        List<Post> all = all();
        return all.get(all.size() - 1);
    }

    /** The last segment of the first link in it. */
    public String token() {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in " + text);
        }
        return link.group().substring(link.group().lastIndexOf('/') + 1);
    }

    private static Post read(String message) {
        JsonObject json = Json.createReader(new StringReader(message)).readObject();
        return new Post(json.getString("to"), json.getString("lang"), json.getString("subject"), json.getString("text"));
    }
}
