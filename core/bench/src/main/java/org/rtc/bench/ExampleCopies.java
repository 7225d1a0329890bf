package org.rtc.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Jars of the example module under other names, so that each is a module of its own: id, classes, tables, texts, pages. */
final class ExampleCopies {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int METHOD_HANDLE = 15;

    private final Path example;

    /** @param example the jar of the example module */
    ExampleCopies(Path example) {
        this.example = example;
    }

    /** @param folder where the jars go */
    void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int n = 1; n <= count; n++) {
            String number = String.format("%02d", n);
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(example));
                    ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("copy" + number + ".jar")))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(renamed(entry.getName(), number)));
                    byte[] content = in.readAllBytes();
                    out.write(entry.getName().endsWith(".class") ? renamedClass(content, number)
                            : renamed(new String(content, StandardCharsets.UTF_8), number).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static String renamed(String text, String number) {
        return text.replace("example", "copy" + number).replace("Example", "Copy" + number).replace("Tip", "Tip" + number)
                .replace("Quiet", "Quiet" + number).replaceAll("\\bex_", "c" + number + "_");
    }

    /** All names and texts of a class are in its pool of constants, to which the rest points by number: JVM specification, 4.4. */
    private static byte[] renamedClass(byte[] content, String number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(in.readNBytes(8));
        int constants = in.readUnsignedShort();
        out.writeShort(constants);
        for (int i = 1; i < constants; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            if (tag == UTF8) {
                out.writeUTF(renamed(in.readUTF(), number));
            } else {
                out.write(in.readNBytes(size(tag)));
            }
            if (tag == LONG || tag == DOUBLE) {
                i++;
            }
        }
        in.transferTo(out);
        return bytes.toByteArray();
    }

    /** Bytes after the tag of a constant that is no text. */
    private static int size(int tag) {
        return switch (tag) {
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case LONG, DOUBLE -> 8;
            case 7, 8, 16, 19, 20 -> 2;
            case METHOD_HANDLE -> 3;
            default -> throw new IllegalArgumentException("constant " + tag);
        };
    }
}
