package org.rtc.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rtc.spi.file.StoredFile;

/** What is kept, and how often the same bytes are. */
@ApplicationScoped
@Transactional
public class FileRecords {
    @Inject
    EntityManager em;

    StoredFile add(Blob blob, String name, String mediaType, String part) {
        FileRecord record = new FileRecord(blob, name, mediaType, part, Instant.now());
        em.persist(record);
        em.flush();
        return record.stored();
    }

    Optional<StoredFile> find(long id) {
        return Optional.ofNullable(em.find(FileRecord.class, id)).map(FileRecord::stored);
    }

    void remove(long id) {
        FileRecord record = em.find(FileRecord.class, id);
        if (record != null) {
            em.remove(record);
        }
    }

    /** Those of the hashes that a record has. */
    Set<String> used(Collection<String> hashes) {
        return new HashSet<>(em.createQuery("select distinct f.sha256 from FileRecord f where f.sha256 in :hashes", String.class)
                .setParameter("hashes", hashes).getResultList());
    }
}
