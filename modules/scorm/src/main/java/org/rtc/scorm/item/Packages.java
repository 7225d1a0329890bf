package org.rtc.scorm.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rtc.scorm.pack.PackageImport;
import org.rtc.scorm.pack.PackageReport;
import org.rtc.scorm.pack.archive.PackageLimits;
import org.rtc.scorm.pack.problem.Severity;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.problem.Problem;

/** The packages of the items. */
@ApplicationScoped
public class Packages {
    private static final String ZIP = "application/zip";

    @Inject
    EntityManager em;
    @Inject
    FileStore files;

    /**
     * Takes a package in as the newest version of its item.
     *
     * @param limit most bytes
     * @throws Problem 422 with everything for which it is refused; then nothing is kept
     */
    @Transactional
    public void add(long item, Path file, String name, long limit) {
        try {
            PackageReport report = new PackageImport(PackageLimits.standard()).inspect(file);
            if (report.refused()) {
                throw Problem.invalid(report.problems().stream().filter(p -> p.severity() == Severity.REFUSED)
                        .map(p -> new Problem.FieldError("file", p.messageKey(), p.arguments().toArray())).toList());
            }
            Optional<StoredPackage> before = newest(item);
            StoredPackage added = new StoredPackage(item, before.map(StoredPackage::getVersion).orElse(0) + 1,
                    keep(file, name, limit), report, Instant.now());
            added.describe(before.map(StoredPackage::getNote).orElse(""));
            em.persist(added);
            em.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        forgetUnused(item);
    }

    /**
     * Makes the version before the newest the newest, as a version of its own.
     *
     * @return when the version that it replaces was uploaded
     * @throws Problem 409 where there is none before
     */
    @Transactional
    public Instant back(long item, long limit) {
        List<StoredPackage> versions = all(item);
        if (versions.size() < 2) {
            throw Problem.conflict("scorm.version.none");
        }
        StoredPackage newest = versions.get(0);
        StoredPackage before = versions.get(1);
        StoredFile file = files.get(before.getFileId());
        try {
            em.persist(new StoredPackage(item, newest.getVersion() + 1, keep(files.path(file.sha256()), file.name(), limit), before, Instant.now()));
            em.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Instant uploaded = newest.getCreated();
        remove(before, item);
        return uploaded;
    }

    private void remove(StoredPackage stored, long item) {
        if (!used(item).contains(stored.getId())) {
            remove(stored);
        }
    }

    /** Versions that are kept, newest first, with how many attempts began in each. */
    public List<Version> versions(long item) {
        return em.createQuery("""
                select new org.rtc.scorm.item.Packages$Version(p.id, p.version, p.title, p.edition, p.created, count(a.id))
                from ScormPackage p left join ScormAttempt a on a.packageId = p.id where p.itemId = :item
                group by p.id, p.version, p.title, p.edition, p.created order by p.version desc""", Version.class)
                .setParameter("item", item).getResultList();
    }

    /** @param attempts that began in it */
    public record Version(Long id, Integer number, String title, String edition, Instant created, Long attempts) {
    }

    /** Says of the newest version what it is and who made it. */
    @Transactional
    public void describe(long item, String note) {
        newest(item).ifPresent(stored -> stored.describe(note));
    }

    /** Gives another item the newest version. */
    @Transactional
    public void copy(long from, long to, long limit) {
        StoredPackage first = newest(from).orElseThrow(Problem::notFound);
        StoredFile file = files.get(first.getFileId());
        try {
            em.persist(new StoredPackage(to, 1, keep(files.path(file.sha256()), file.name(), limit), first, Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile keep(Path file, String name, long limit) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return files.put(bytes, name, ZIP, limit);
        }
    }

    /** Forgets all versions of an item; nobody may have an attempt at them any more. */
    @Transactional
    public void delete(long item) {
        all(item).forEach(this::remove);
    }

    /** Earlier versions in which nobody has an attempt any more; the one before the newest stays, to go back to it. */
    @Transactional
    public void forgetUnused(long item) {
        List<Long> used = used(item);
        all(item).stream().skip(2).filter(p -> !used.contains(p.getId())).forEach(this::remove);
    }

    private List<Long> used(long item) {
        return em.createQuery("select distinct a.packageId from ScormAttempt a where a.itemId = :item", Long.class)
                .setParameter("item", item).getResultList();
    }

    private void remove(StoredPackage stored) {
        files.delete(stored.getFileId());
        em.remove(stored);
    }

    public Optional<StoredPackage> newest(long item) {
        return em.createQuery("select p from ScormPackage p where p.itemId = :item order by p.version desc", StoredPackage.class)
                .setParameter("item", item).setMaxResults(1).getResultStream().findFirst();
    }

    /** Newest first. */
    private List<StoredPackage> all(long item) {
        return em.createQuery("select p from ScormPackage p where p.itemId = :item order by p.version desc", StoredPackage.class)
                .setParameter("item", item).getResultList();
    }

    public Optional<StoredPackage> find(long id) {
        return Optional.ofNullable(em.find(StoredPackage.class, id));
    }

    /** Hash of the file that a key names; empty where nothing has that key. */
    public Optional<String> sha256(String key) {
        return em.createQuery("select p.sha256 from ScormPackage p where p.key = :key", String.class)
                .setParameter("key", key).getResultStream().findFirst();
    }
}
