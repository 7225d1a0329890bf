package org.rtc.platform.file;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.problem.Problem;

/** Files below {@code RTC_DATA/files}, which nodes share. Bytes come first, the record after them. */
@ApplicationScoped
public class DiskFileStore {
    private static final String RESERVE_MB = "64";

    @Inject
    Environment environment;
    @Inject
    FileRecords records;

    private BlobDisk disk;

    @PostConstruct
    void open() {
        long reserve = Long.parseLong(environment.get("rtc.data.reserve", RESERVE_MB)) * 1024 * 1024;
        disk = new BlobDisk(environment.data().resolve("files"), reserve);
    }

    /** @param part whose file it is; null where nobody knows */
    StoredFile put(String part, InputStream bytes, String name, long limit) throws IOException {
        Blob blob = disk.write(bytes, limit);
        String clean = FileName.clean(name);
        return records.add(blob, clean, MediaTypes.find(blob.path(), clean), part);
    }

    StoredFile get(long id) {
        return records.find(id).orElseThrow(Problem::notFound);
    }

    Path path(String sha256) throws IOException {
        return disk.existing(sha256);
    }

    void delete(long id) {
        records.remove(id);
    }

    BlobDisk disk() {
        return disk;
    }
}
