package org.rtc.platform.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rtc.spi.file.StoredFile;

/** One kept upload. Several may have the same bytes, which lie on disk once. */
@Entity
@Table(name = "pf_file")
public class FileRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String sha256;
    private String name;
    @Column(name = "media_type")
    private String mediaType;
    private long size;
    private Instant created;
    private String part;

    protected FileRecord() {
    }

    /** @param part whose file it is; null where nobody knows */
    public FileRecord(Blob blob, String name, String mediaType, String part, Instant created) {
        this.sha256 = blob.sha256();
        this.size = blob.size();
        this.name = name;
        this.mediaType = mediaType;
        this.part = part;
        this.created = created;
    }

    public StoredFile stored() {
        return new StoredFile(id, name, mediaType, size, sha256);
    }
}
