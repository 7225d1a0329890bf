package org.rtc.launcher.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rtc.launcher.Refusal;

/** A new zip with {@code SHA256SUMS} as its last entry, for {@code sha256sum -c}. It has its name only when it is whole, and only its owner reads it. */
public final class SummedZip implements AutoCloseable {
    public static final String SUMS = "SHA256SUMS";

    private final Path file;
    private final Path fresh;
    private final ZipOutputStream zip;
    private final List<String> sums = new ArrayList<>();

    /** @param instead what the person may do where there is a file of that name */
    public SummedZip(Path file, String instead) throws IOException {
        if (Files.exists(file)) {
            throw new Refusal(file + ": there is a file of that name; nothing was changed, " + instead + ".");
        }
        this.file = file;
        this.fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(fresh);
        OwnerOnly.create(fresh);
        this.zip = new ZipOutputStream(Files.newOutputStream(fresh), StandardCharsets.UTF_8);
    }

    public void entry(String name, Body body) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream out = new DigestOutputStream(zip, sha256());
        body.write(out);
        sums.add(HexFormat.of().formatHex(out.getMessageDigest().digest()) + "  " + name + "\n");
        zip.closeEntry();
    }

    public void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(SUMS));
        zip.write(String.join("", sums).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
        Files.move(fresh, file);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(fresh);
    }

    /** Writes the content of an entry. */
    public interface Body {
        void write(OutputStream out) throws IOException;
    }
}
