package org.rtc.scorm.pack.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.Problems;

/**
 * An uploaded package. It is never unpacked: the zip stays one file and its entries are read out of it, so that
 * no path in it can lead anywhere and nothing is left behind. Holds the directory in memory and none of the
 * content. Safe for use by many threads.
 *
 * <p>Interrupting a thread that reads closes the file underneath, as the JDK has it; reads then throw
 * {@link java.nio.channels.ClosedChannelException}, {@link #isOpen} says no, and the archive is opened anew.
 */
public final class PackageArchive implements Closeable {

    private final FileChannel channel;
    private final EntryIndex index;

    private PackageArchive(FileChannel channel, EntryIndex index) {
        this.channel = channel;
        this.index = index;
    }

    /**
     * @param problems takes what was mended
     * @throws PackageRefused when the zip is broken, hostile or past a limit
     */
    public static PackageArchive open(Path file, PackageLimits limits, Problems problems)
            throws IOException, PackageRefused {
        var index = DirectoryReader.read(file, limits, problems);
        return new PackageArchive(FileChannel.open(file, StandardOpenOption.READ), index);
    }

    /** The file at a path as written in a manifest or asked for by a browser, forgiving in the ways file systems are. */
    public Optional<PackageEntry> find(String path) {
        return index.find(path);
    }

    /** All files, without folders, in the order of the zip. */
    public Collection<PackageEntry> entries() {
        return index.entries();
    }

    /** Content of a file; throws IOException after as many bytes as the entry declares if there are more. */
    public InputStream open(PackageEntry entry) {
        return entry.deflated() ? new EntryInflater(packed(entry), entry.size()) : packed(entry);
    }

    /** Content as gzip, {@link PackageEntry#gzipSize} bytes, without inflating anything; only for deflated entries. */
    public InputStream openGzip(PackageEntry entry) {
        if (!entry.deflated()) {
            throw new IllegalArgumentException(entry.name() + " is stored, not deflated");
        }
        return GzipEnvelope.around(packed(entry), entry.crc(), entry.size());
    }

    /** Content from byte {@code from} on: at once for stored entries, by inflating what comes before for the others. */
    public InputStream openFrom(PackageEntry entry, long from) throws IOException {
        var in = open(entry);
        try {
            in.skipNBytes(from);
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Reads every file once; refuses when one is damaged or of another size than declared. */
    public void checkContents() throws PackageRefused {
        new ContentCheck(this).run();
    }

    /** The same for one file. */
    public void checkContent(PackageEntry entry) throws PackageRefused {
        new ContentCheck(this).check(entry);
    }

    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private ChannelSlice packed(PackageEntry entry) {
        return new ChannelSlice(channel, entry.offset(), entry.packedSize());
    }
}
