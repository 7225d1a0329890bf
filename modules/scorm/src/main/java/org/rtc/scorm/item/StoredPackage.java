package org.rtc.scorm.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.rtc.scorm.pack.PackageReport;
import org.rtc.scorm.pack.problem.PackageProblem;
import org.rtc.scorm.pack.tree.ActivityTree;
import org.rtc.spi.file.StoredFile;

/**
 * One version of the package of an item. What is played never changes: a new upload is a new version, and attempts stay
 * with the version in which they began.
 */
@Entity(name = "ScormPackage")
@Table(name = "sc_package")
public class StoredPackage {
    private static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "item_id")
    private long itemId;
    private int version;
    @Column(name = "file_id")
    private long fileId;
    private String sha256;
    @Column(name = "package_key")
    private String key;
    private String title;
    private String edition;
    @Column(name = "sco_count")
    private int scos;
    @Lob
    private String tree;
    @Lob
    private String problems;
    private String note;
    private Instant created;

    protected StoredPackage() {
    }

    /** @param report of a package that was not refused */
    StoredPackage(long itemId, int version, StoredFile file, PackageReport report, Instant now) {
        this(itemId, version, file, now);
        title = report.title().length() <= LONGEST ? report.title() : report.title().substring(0, LONGEST);
        edition = report.edition();
        scos = report.scos();
        tree = ActivityTree.of(report.manifest()).toString();
        problems = ProblemJson.write(report.problems());
    }

    /** The same for another item, or as another version. */
    StoredPackage(long itemId, int version, StoredFile file, StoredPackage first, Instant now) {
        this(itemId, version, file, now);
        title = first.title;
        edition = first.edition;
        scos = first.scos;
        tree = first.tree;
        problems = first.problems;
        note = first.note;
    }

    private StoredPackage(long itemId, int version, StoredFile file, Instant now) {
        this.itemId = itemId;
        this.version = version;
        this.fileId = file.id();
        this.sha256 = file.sha256();
        this.key = PackageKey.fresh();
        this.created = now;
    }

    public Long getId() {
        return id;
    }

    public long getItemId() {
        return itemId;
    }

    /** Counted from 1. */
    public int getVersion() {
        return version;
    }

    public long getFileId() {
        return fileId;
    }

    /** Under which the content host serves it. */
    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    /** Such as {@code SCORM 1.2}. */
    public String getEdition() {
        return edition;
    }

    public int getScos() {
        return scos;
    }

    /** {@code boot.package} of the player, as JSON. */
    public String getTree() {
        return tree;
    }

    /** What was mended, then what its author should look at. */
    public List<PackageProblem> problems() {
        return ProblemJson.read(problems);
    }

    /** @param text of whoever teaches: what it is, who made it */
    void describe(String text) {
        note = text.isEmpty() ? null : text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE);
    }

    /** What whoever teaches says of it, or null. */
    public String getNote() {
        return note;
    }

    public Instant getCreated() {
        return created;
    }
}
