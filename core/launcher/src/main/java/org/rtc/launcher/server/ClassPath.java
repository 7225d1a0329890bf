package org.rtc.launcher.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.rtc.launcher.assembly.Trees;

/**
 * The class path of the unpacked server, written in the manifest of the jar that starts it. Libraries of the application
 * join it: there they are not searched for annotations, and the archive of classes covers them.
 */
final class ClassPath {

    private static final String FOLDER = "libraries";

    private ClassPath() {
    }

    static void extend(Path starter, List<Path> libraries) throws IOException {
        Path folder = starter.resolveSibling(FOLDER);
        Trees.delete(folder);
        if (libraries.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        StringBuilder more = new StringBuilder();
        for (Path library : libraries) {
            Files.copy(library, folder.resolve(library.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            more.append(' ').append(FOLDER).append('/').append(library.getFileName());
        }
        Path fresh = starter.resolveSibling(starter.getFileName() + ".new");
        try (JarFile old = new JarFile(starter.toFile()); OutputStream out = Files.newOutputStream(fresh)) {
            Manifest manifest = new Manifest(old.getManifest());
            manifest.getMainAttributes().merge(Attributes.Name.CLASS_PATH, more.toString().strip(), (before, ours) -> before + " " + ours);
            copy(old, new JarOutputStream(out, manifest));
        }
        Files.move(fresh, starter, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(JarFile old, JarOutputStream jar) throws IOException {
        for (Enumeration<JarEntry> entries = old.entries(); entries.hasMoreElements();) {
            JarEntry entry = entries.nextElement();
            if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                jar.putNextEntry(new JarEntry(entry.getName()));
                old.getInputStream(entry).transferTo(jar);
                jar.closeEntry();
            }
        }
        jar.finish();
    }
}
