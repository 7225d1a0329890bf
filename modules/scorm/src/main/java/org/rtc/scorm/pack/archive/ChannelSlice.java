package org.rtc.scorm.pack.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stretch of a file. Reads by position, so that any number of slices of one channel are read at the same time. */
final class ChannelSlice extends InputStream {

    private final FileChannel channel;
    private long position;
    private long remaining;

    ChannelSlice(FileChannel channel, long position, long length) {
        this.channel = channel;
        this.position = position;
        this.remaining = length;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (remaining == 0) {
            return -1;
        }
        var count = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, remaining)), position);
        if (count < 0) {
            throw new EOFException("The package ends before its entry does");
        }
        position += count;
        remaining -= count;
        return count;
    }

    @Override
    public long skip(long count) {
        var skipped = Math.max(0, Math.min(count, remaining));
        position += skipped;
        remaining -= skipped;
        return skipped;
    }
}
