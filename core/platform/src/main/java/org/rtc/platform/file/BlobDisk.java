package org.rtc.platform.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rtc.spi.problem.Problem;

/**
 * A folder of bytes under their hash: {@code ab/cd/abcd…}. What is there is complete and on the disk itself; what is
 * being written lies in {@code tmp}.
 */
final class BlobDisk {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int CHUNK = 64 * 1024;
    private static final int LOOK_AT_SPACE = 256;

    private final Path root;
    private final long reserve;

    /** @param reserve bytes of the disk that uploads leave free for everything else */
    BlobDisk(Path root, long reserve) {
        this.root = root;
        this.reserve = reserve;
    }

    Path root() {
        return root;
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** @throws Problem 413 past the limit, 507 without space; nothing stays behind */
    Blob write(InputStream bytes, long limit) throws IOException {
        Files.createDirectories(temporary());
        Path temporary = temporary().resolve(UUID.randomUUID().toString());
        try {
            Blob blob = copy(bytes, temporary, limit);
            keep(temporary, blob.path());
            return blob;
        } catch (IOException e) {
            if (full(e)) {
                throw noSpace();
            }
            throw e;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    Path existing(String sha256) throws FileNotFoundException {
        if (!SHA256.matcher(sha256).matches()) {
            throw Problem.notFound();
        }
        Path path = path(sha256);
        if (!Files.isRegularFile(path)) {
            throw new FileNotFoundException("The bytes " + sha256 + " are missing below " + root);
        }
        return path;
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    private Blob copy(InputStream bytes, Path to, long limit) throws IOException {
        MessageDigest digest = digest();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            int chunks = 0;
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                size += read;
                if (size > limit) {
                    throw new Problem(413, "platform.problem.tooLarge", limit / (1024 * 1024));
                }
                if (chunks++ % LOOK_AT_SPACE == 0 && Files.getFileStore(to).getUsableSpace() < reserve) {
                    throw noSpace();
                }
                digest.update(chunk, 0, read);
                for (ByteBuffer left = ByteBuffer.wrap(chunk, 0, read); left.hasRemaining();) {
                    out.write(left);
                }
            }
            out.force(true);
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return new Blob(sha256, size, path(sha256));
    }

    /** The same bytes may be there already; their time says that they are wanted, for the {@link FileSweep}. */
    private static void keep(Path temporary, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        if (Files.exists(path)) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
            return;
        }
        Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private boolean full(IOException e) throws IOException {
        String words = String.valueOf(e.getMessage());
        return words.contains("No space left") || words.contains("quota") || words.contains("not enough space")
                || Files.getFileStore(root).getUsableSpace() < CHUNK;
    }

    private static Problem noSpace() {
        return new Problem(507, "platform.problem.diskFull");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
