package org.rtc.platform.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.rtc.spi.problem.Problem;

/** Bytes up to a limit; more are refused (413) rather than cut off. */
public final class Limited extends FilterInputStream {
    private long left;

    public Limited(InputStream bytes, long most) {
        super(bytes);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new Problem(413, "platform.problem.413");
        }
    }
}
