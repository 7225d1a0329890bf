package org.rtc.launcher.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rtc.launcher.module.Jars;
import org.rtc.launcher.module.Part;

/**
 * Libraries that a module brings inside its jar, under {@code META-INF/lib/}: they go beside the others. There is one
 * class path, so a library that is there already, in whatever version, is refused.
 */
final class CarriedLibraries {

    private static final String FOLDER = "META-INF/lib/";
    private static final Pattern NAME = Pattern.compile("(.+?)-\\d[\\w.+-]*\\.jar");

    private final Path lib;
    private final Map<String, String> owners = new HashMap<>();

    CarriedLibraries(Path lib) {
        this.lib = lib;
        Jars.in(lib).forEach(jar -> owners.put(artifact(jar.getFileName().toString()), jar.getFileName().toString()));
    }

    void extract(Part part) throws IOException {
        for (String entry : part.entries()) {
            if (entry.startsWith(FOLDER) && entry.endsWith(".jar")) {
                extract(part, entry);
            }
        }
    }

    private void extract(Part part, String entry) throws IOException {
        String name = entry.substring(FOLDER.length());
        if (name.contains("/") || name.contains("\\")) {
            throw part.refused(entry + " lies in a folder below " + FOLDER, "put it directly there, or remove the jar");
        }
        String owner = owners.putIfAbsent(artifact(name), name + " of " + part.jar().getFileName());
        if (owner != null) {
            throw part.refused("it carries " + name + ", but " + owner + " is there already",
                    "leave it out of the module, or remove the jar");
        }
        try (ZipFile zip = new ZipFile(part.jar().toFile()); InputStream content = zip.getInputStream(new ZipEntry(entry))) {
            Files.copy(content, lib.resolve(name));
        }
    }

    private static String artifact(String file) {
        Matcher matcher = NAME.matcher(file);
        return matcher.matches() ? matcher.group(1) : file;
    }
}
