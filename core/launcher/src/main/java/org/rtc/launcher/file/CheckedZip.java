package org.rtc.launcher.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rtc.launcher.Refusal;

/** A zip as {@link SummedZip} wrote it, whose every entry is as it was. */
public final class CheckedZip implements AutoCloseable {
    private final Path file;
    private final ZipFile zip;
    private final Map<String, String> sums = new TreeMap<>();

    /** @throws Refusal where it is damaged, or none of ours */
    public CheckedZip(Path file) throws IOException {
        this.file = file;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw damaged("it is no zip", e);
        }
        try {
            read();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void read() throws IOException {
        ZipEntry list = zip.getEntry(SummedZip.SUMS);
        if (list == null) {
            throw damaged("it has no " + SummedZip.SUMS, null);
        }
        try (InputStream in = zip.getInputStream(list)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] parts = line.split("  ", 2);
                sums.put(parts[parts.length - 1], parts[0]);
            });
        }
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            if (!sum.getValue().equals(sumOf(sum.getKey()))) {
                throw damaged(sum.getKey() + " in it is not as it was written", null);
            }
        }
    }

    private String sumOf(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "missing";
        }
        try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), SummedZip.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (ZipException e) {
            return "damaged";
        }
    }

    private Refusal damaged(String why, Exception cause) {
        return new Refusal(file + ": this file is damaged or no backup of RTC (" + why + "); nothing was changed, take another copy of it.", cause);
    }

    /** @return how many files were written @throws Refusal where an entry leads out of the folder */
    public int unpack(Path folder) throws IOException {
        for (String name : sums.keySet()) {
            Path target = folder.resolve(name).normalize();
            if (!target.startsWith(folder) || target.equals(folder)) {
                throw damaged(name + " leads out of its folder", null);
            }
            Files.createDirectories(target.getParent());
            OwnerOnly.create(target);
            try (InputStream in = zip.getInputStream(zip.getEntry(name)); OutputStream out = Files.newOutputStream(target)) {
                in.transferTo(out);
            }
        }
        return sums.size();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
