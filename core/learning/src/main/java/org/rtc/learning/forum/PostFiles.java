package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.problem.Problem;

/** Files that people add to posts. */
@ApplicationScoped
public class PostFiles {
    @Inject
    EntityManager em;
    @Inject
    FileStore store;

    /** @return how many were kept @throws Problem 413 where one is too large, 422 where there are too many */
    int keep(long post, List<Attachment> attached) {
        if (attached.size() > Attachment.MOST) {
            throw Problem.invalid("files", "learning.forum.error.files", Attachment.MOST);
        }
        for (Attachment file : attached) {
            try (InputStream bytes = file.bytes().open()) {
                StoredFile kept = store.put(bytes, file.name(), file.mediaType(), Attachment.LIMIT);
                em.createNativeQuery("insert into ln_post_file (post_id, file_id, name, size) values (?, ?, ?, ?)")
                        .setParameter(1, post).setParameter(2, kept.id()).setParameter(3, kept.name())
                        .setParameter(4, kept.size()).executeUpdate();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return attached.size();
    }

    void forget(long post) {
        List<Kept> kept = of(List.of(post)).getOrDefault(post, List.of());
        em.createNativeQuery("delete from ln_post_file where post_id = ?").setParameter(1, post).executeUpdate();
        kept.forEach(file -> store.delete(file.id()));
    }

    /** By post; one statement however many. */
    Map<Long, List<Kept>> of(Collection<Long> posts) {
        Map<Long, List<Kept>> byPost = new HashMap<>();
        if (!posts.isEmpty()) {
            String marks = String.join(",", java.util.Collections.nCopies(posts.size(), "?"));
            var query = em.createNativeQuery("select post_id, file_id, name, size from ln_post_file where post_id in (" + marks + ") order by file_id");
            int at = 1;
            for (Long post : posts) {
                query.setParameter(at++, post);
            }
            for (Object row : query.getResultList()) {
                Object[] cells = (Object[]) row;
                byPost.computeIfAbsent(((Number) cells[0]).longValue(), p -> new ArrayList<>())
                        .add(new Kept(((Number) cells[1]).longValue(), (String) cells[2], ((Number) cells[3]).longValue()));
            }
        }
        return byPost;
    }

    /** The forum in which a file was posted, or empty where it was not. */
    java.util.Optional<Long> forumOf(long file) {
        List<?> found = em.createNativeQuery("""
                select t.forum_id from ln_post_file f join ln_post p on p.id = f.post_id join ln_thread t on t.id = p.thread_id
                where f.file_id = ? and t.deleted is null""").setParameter(1, file).getResultList();
        return found.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** @param size bytes */
    public record Kept(long id, String name, long size) {
    }
}
