package org.rtc.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;

/**
 * Leaves modules out at the next start, or lets them in again: the list {@code disabled} of the folder of modules, which
 * the launcher reads and {@code ./rtc module} writes too. On one node; other nodes have lists of their own.
 */
@ApplicationScoped
public class ModuleSwitch {
    public static final String PERMISSION = "platform:module:manage";
    private static final Set<String> CORE = Set.of("spi", "platform", "learning", "web");

    @Inject
    LauncherNotes notes;

    @Inject
    Descriptors descriptors;

    @Inject
    Access access;

    @Inject
    Audit audit;

    public static boolean core(String id) {
        return CORE.contains(id);
    }

    /** Ids of the modules that the next start leaves out. */
    public Set<String> disabled() {
        Path file = folder().resolve("disabled");
        try {
            Set<String> ids = new TreeSet<>();
            if (Files.exists(file)) {
                Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(ids::add);
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Modules that run now, will run after the next start, and need this one. */
    public List<String> neededBy(String id) {
        Set<String> out = disabled();
        return descriptors.all().values().stream().filter(other -> other.needs().contains(id) && !out.contains(other.id()))
                .map(Descriptors.Descriptor::id).toList();
    }

    /** @throws Problem 404 where there is no such module, 409 where it is of the core or another needs it */
    @Transactional
    public void disable(String id) {
        access.require(PERMISSION, Scope.NETWORK);
        if (!descriptors.all().containsKey(id) && !notes.all().containsKey(id)) {
            throw Problem.notFound();
        }
        if (core(id)) {
            throw Problem.conflict("platform.module.core");
        }
        List<String> needing = neededBy(id);
        if (!needing.isEmpty()) {
            throw Problem.conflict("platform.module.needed", String.join(", ", needing));
        }
        audit.record("platform.module.disable", Scope.NETWORK, "module:" + id, "");
        keep(id, true);
    }

    /** @throws Problem 404 where it is not disabled, 409 where it needs one that is */
    @Transactional
    public void enable(String id) {
        access.require(PERMISSION, Scope.NETWORK);
        Set<String> out = disabled();
        if (!out.contains(id)) {
            throw Problem.notFound();
        }
        Descriptors.Descriptor known = notes.all().containsKey(id) ? notes.all().get(id).descriptor() : descriptors.all().get(id);
        List<String> missing = known == null ? List.of() : known.needs().stream().filter(out::contains).toList();
        if (!missing.isEmpty()) {
            throw Problem.conflict("platform.module.needs", String.join(", ", missing));
        }
        audit.record("platform.module.enable", Scope.NETWORK, "module:" + id, "");
        keep(id, false);
    }

    private void keep(String id, boolean out) {
        try {
            Files.createDirectories(folder());
            try (FileChannel lock = FileChannel.open(folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (lock.tryLock() == null) {
                    throw Problem.conflict("platform.module.busy");
                }
                Set<String> ids = new TreeSet<>(disabled());
                if (out ? ids.add(id) : ids.remove(id)) {
                    Path fresh = folder().resolve("disabled.new");
                    Files.write(fresh, ids);
                    Files.move(fresh, folder().resolve("disabled"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (OverlappingFileLockException e) {
            throw Problem.conflict("platform.module.busy");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return notes.modules();
    }
}
