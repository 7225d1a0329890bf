package org.rtc.launcher.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folder {@code modules} of the home folder: the jars that were added, and two lists with an id a line.
 * {@code disabled} names modules that stay out though their jar is there, {@code uninstalled} bundled ones that stay out
 * until they are added again. Every change is whole or not there.
 */
public final class ModuleFolder {

    private static final String DISABLED = "disabled";
    private static final String UNINSTALLED = "uninstalled";

    private final Path folder;

    public ModuleFolder(Path folder) {
        this.folder = folder;
    }

    public List<Path> jars() {
        return Jars.in(folder);
    }

    public Set<String> disabled() {
        return ids(DISABLED);
    }

    public Set<String> uninstalled() {
        return ids(UNINSTALLED);
    }

    public void disable(String id, boolean is) throws IOException {
        keep(DISABLED, id, is);
    }

    public void uninstall(String id, boolean is) throws IOException {
        keep(UNINSTALLED, id, is);
    }

    /** Where the jar of a module that is added lies. */
    public Path place(String id) {
        return folder.resolve(id + ".jar");
    }

    /** The copy is complete before it has the name of a jar; older jars of the id go after it. */
    public Path add(Part module, List<Path> older) throws IOException {
        Path target = place(module.id());
        Path fresh = folder.resolve(module.id() + ".new");
        try {
            Files.copy(module.jar(), fresh, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        for (Path jar : older) {
            if (!jar.equals(target)) {
                Files.deleteIfExists(jar);
            }
        }
        return target;
    }

    private void keep(String list, String id, boolean is) throws IOException {
        Set<String> ids = new TreeSet<>(ids(list));
        if (is ? ids.add(id) : ids.remove(id)) {
            Path fresh = folder.resolve(list + ".new");
            Files.write(fresh, ids);
            Files.move(fresh, folder.resolve(list), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Set<String> ids(String list) {
        Path file = folder.resolve(list);
        Set<String> ids = new TreeSet<>();
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(ids::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ids;
    }
}
