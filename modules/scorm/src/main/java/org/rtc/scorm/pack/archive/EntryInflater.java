package org.rtc.scorm.pack.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Inflates an entry, and stops as soon as it gives more than the entry declared. */
final class EntryInflater extends InflaterInputStream {

    private final long declared;
    private long given;

    EntryInflater(InputStream packed, long declared) {
        // zlib may ask for one byte more than there is
        super(new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])), new Inflater(true), 8192);
        this.declared = declared;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var count = super.read(bytes, offset, length);
        if (count > 0) {
            given += count;
            if (given > declared) {
                throw new SizeLies();
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        inf.end();
        super.close();
    }

    /** The entry holds more than it declares. */
    static final class SizeLies extends IOException {
        SizeLies() {
            super("The entry holds more than it declares");
        }
    }
}
