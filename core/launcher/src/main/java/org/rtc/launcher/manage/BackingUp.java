package org.rtc.launcher.manage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rtc.launcher.file.SummedZip;
import org.rtc.launcher.server.RunningServer;

/**
 * {@code backup [FILE]}: the embedded database, the files, the secret, and the modules and themes that were added, in one zip. An
 * external database has backup tools of its own, which see it as of one moment.
 */
public final class BackingUp {
    /** Each node makes its own of what is in the database. */
    private static final String INDEX = "data/index/";
    private static final List<String> LOCKS = List.of("modules/lock");

    private final Workshop workshop;

    public BackingUp(Workshop workshop) {
        this.workshop = workshop;
    }

    /** @param file to write; without, a new one in the folder {@code backups} */
    public void to(Optional<Path> file) throws IOException {
        Path target = file.map(path -> path.toAbsolutePath().normalize())
                .orElseGet(() -> workshop.home().folder().resolve("backups").resolve("rtc-" + Workshop.MOMENT.format(Instant.now()) + ".zip"));
        workshop.alone(() -> {
            try (FileChannel data = new RunningServer(workshop.home().server()).hold(); SummedZip zip = new SummedZip(target, "name another")) {
                long files = data.isOpen() ? write(zip) : 0;
                zip.finish();
                workshop.say().accept("Backed up " + files + (files == 1 ? " file to " : " files to ") + target + ".");
            }
        });
        if (!workshop.database().embedded()) {
            workshop.say().accept("Its database is not in it: back up " + workshop.database().url() + " with its own tools (mysqldump --single-transaction).");
        }
    }

    private long write(SummedZip zip) throws IOException {
        long files = tree(zip, workshop.data(), "data/");
        for (String folder : List.of("modules", "themes")) {
            files += tree(zip, workshop.home().folder().resolve(folder), folder + "/");
        }
        return files;
    }

    private static long tree(SummedZip zip, Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long files = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String entry = name + folder.relativize(file).toString().replace('\\', '/');
                if (!entry.startsWith(INDEX) && !LOCKS.contains(entry)) {
                    zip.entry(entry, out -> Files.copy(file, out));
                    files++;
                }
            }
        }
        return files;
    }
}
