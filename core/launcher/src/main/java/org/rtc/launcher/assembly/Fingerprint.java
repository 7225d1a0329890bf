package org.rtc.launcher.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.rtc.launcher.module.Installation;

/** Names, sizes and times of everything an assembly is made of: while it stays the same, so does the assembly. */
final class Fingerprint {

    private Fingerprint() {
    }

    static String of(Installation installation) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("layout 1");
        try (Stream<Path> files = Files.walk(installation.web())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.add(line(installation.web().relativize(file).toString(), file));
            }
        }
        for (Path jar : installation.added()) {
            lines.add(line("added " + jar.getFileName(), jar));
        }
        try {
            byte[] all = String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String line(String name, Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return name + "\t" + attributes.size() + "\t" + attributes.lastModifiedTime().toMillis();
    }
}
