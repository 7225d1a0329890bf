package org.rtc.launcher.dist;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rtc.launcher.module.Jars;

/**
 * Puts the distribution together at build time. Arguments: its folder, then {@code web=WAR}, {@code FILE.jar=JAR} and
 * {@code FOLDER=JAR:JAR…}. Only what changed is written, and always as a new file: running copies may hold the old one.
 */
public final class Distribution {

    /** Libraries of the application that go onto the server's class path. */
    public static final String LIBRARIES = "lib";

    private final Path folder;
    private final Set<Path> wanted = new HashSet<>();

    private Distribution(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Distribution distribution = new Distribution(Path.of(arguments[0]));
        for (String argument : Arrays.copyOfRange(arguments, 1, arguments.length)) {
            int equals = argument.indexOf('=');
            distribution.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        distribution.removeOthers();
    }

    private void put(String name, String sources) throws IOException {
        if (name.equals("web")) {
            unpack(Path.of(sources));
            return;
        }
        for (String source : sources.split(File.pathSeparator)) {
            Path file = Path.of(source);
            copy(file, name.endsWith(".jar") || name.endsWith(".pom") ? folder.resolve(name) : folder.resolve(name).resolve(file.getFileName()));
        }
    }

    private void copy(Path source, Path target) throws IOException {
        wanted.add(target);
        if (!same(source, target)) {
            Files.createDirectories(target.getParent());
            Path fresh = target.resolveSibling(target.getFileName() + ".new");
            Files.copy(source, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean same(Path source, Path target) throws IOException {
        return Files.exists(target) && Files.size(source) == Files.size(target)
                && sameTime(source, target);
    }

    /** To the millisecond: copying a time drops what is finer. */
    private static boolean sameTime(Path one, Path other) throws IOException {
        return Files.getLastModifiedTime(one).toMillis() == Files.getLastModifiedTime(other).toMillis();
    }

    private void unpack(Path war) throws IOException {
        Path stamp = folder.resolve("web.stamp");
        Path web = folder.resolve("web");
        if (Files.exists(stamp) && Files.isDirectory(web) && Files.isDirectory(folder.resolve(LIBRARIES)) && sameTime(war, stamp)) {
            return;
        }
        Path fresh = folder.resolve("web.new");
        delete(fresh);
        try (ZipFile zip = new ZipFile(war.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                unpack(zip, entries.nextElement(), fresh);
            }
        }
        Path libraries = folder.resolve(LIBRARIES);
        delete(libraries);
        Files.createDirectories(libraries);
        for (Path jar : Jars.in(fresh.resolve("WEB-INF/lib"))) {
            if (PlainLibrary.is(jar)) {
                Files.move(jar, libraries.resolve(jar.getFileName()));
            }
        }
        delete(web);
        Files.move(fresh, web);
        Files.writeString(stamp, "");
        Files.setLastModifiedTime(stamp, Files.getLastModifiedTime(war));
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }

    /** Jars of an earlier build that this one no longer has. */
    private void removeOthers() throws IOException {
        for (String each : new String[] {"author", "launcher", "modules", "themes"}) {
            Path jars = Files.createDirectories(folder.resolve(each));
            try (Stream<Path> files = Files.walk(jars)) {
                for (Path file : files.filter(file -> Files.isRegularFile(file) && !wanted.contains(file)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
