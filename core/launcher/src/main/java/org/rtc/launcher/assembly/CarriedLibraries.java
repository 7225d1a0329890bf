package org.rtc.launcher.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rtc.launcher.module.Part;

/** Libraries that a module brings inside its jar, under {@code META-INF/lib/}: they go beside the others. */
final class CarriedLibraries {

    private static final String FOLDER = "META-INF/lib/";

    private CarriedLibraries() {
    }

    static void extract(Part part, Path lib) throws IOException {
        for (String entry : part.entries()) {
            if (entry.startsWith(FOLDER) && entry.endsWith(".jar")) {
                try (ZipFile zip = new ZipFile(part.jar().toFile()); InputStream content = zip.getInputStream(new ZipEntry(entry))) {
                    Files.copy(content, lib.resolve(entry.substring(FOLDER.length())));
                }
            }
        }
    }
}
