package org.rtc.scorm.pack.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.List;

/** Makes a gzip file (RFC 1952) of bytes that are deflated already: ten bytes before them and eight behind. */
final class GzipEnvelope {

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;

    static final int OVERHEAD = HEADER.length + TRAILER;

    private GzipEnvelope() {
    }

    static InputStream around(InputStream deflated, long crc, long size) {
        var trailer = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN).putInt((int) crc).putInt((int) size);
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(HEADER), deflated, new ByteArrayInputStream(trailer.array()))));
    }
}
