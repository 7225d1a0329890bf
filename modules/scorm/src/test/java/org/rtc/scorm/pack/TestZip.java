package org.rtc.scorm.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;

/** Makes the zips that tests need, the wrong ones too. */
public final class TestZip {

    /** Where in a record of the directory the place of the entry stands. */
    public static final int LOCAL_HEADER = 42;

    private final Path file;
    private final ZipArchiveOutputStream out;

    public TestZip(Path folder) {
        this(folder, StandardCharsets.UTF_8, true);
    }

    /** @param flagged whether names in UTF-8 are marked as such */
    public TestZip(Path folder, Charset names, boolean flagged) {
        try {
            file = Files.createTempFile(folder, "package", ".zip");
            out = new ZipArchiveOutputStream(file);
            out.setEncoding(names.name());
            out.setUseLanguageEncodingFlag(flagged);
            out.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.NEVER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestZip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public TestZip with(String name, byte[] content) {
        return with(new ZipArchiveEntry(name), content);
    }

    public TestZip with(ZipArchiveEntry entry, byte[] content) {
        try {
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestZip stored(String name, byte[] content) {
        var entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.STORED);
        var crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        entry.setSize(content.length);
        return with(entry, content);
    }

    public Path build() {
        try {
            out.close();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finishes the zip and then changes its bytes. */
    public Path build(UnaryOperator<byte[]> change) {
        try {
            return Files.write(build(), change.apply(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the directory's record of the n-th entry begins, counted from 0. */
    public static int directoryRecord(byte[] zip, int n) {
        var buffer = ByteBuffer.wrap(zip);
        for (int at = 0, found = 0; at < zip.length - 4; at++) {
            if (buffer.getInt(at) == 0x504b0102 && found++ == n) {
                return at;
            }
        }
        throw new IllegalArgumentException("No entry " + n);
    }

    /** Writes four bytes into the directory's record of the n-th entry. */
    public static byte[] put(byte[] zip, int n, int field, int value) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(directoryRecord(zip, n) + field, value);
        return zip;
    }

    public static int get(byte[] zip, int n, int field) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(directoryRecord(zip, n) + field);
    }

    /** Changes a name to one of the same length wherever it stands. */
    public static byte[] rename(byte[] zip, String from, String to) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
