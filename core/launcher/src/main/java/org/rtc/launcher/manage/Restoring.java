package org.rtc.launcher.manage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.assembly.Trees;
import org.rtc.launcher.file.CheckedZip;
import org.rtc.launcher.server.RunningServer;

/** {@code restore FILE}: puts a backup into a folder that has no data yet, whole or not at all. */
public final class Restoring {
    private static final List<String> FOLDERS = List.of("modules", "themes");

    private final Workshop workshop;

    public Restoring(Workshop workshop) {
        this.workshop = workshop;
    }

    /** @throws Refusal where the file is damaged, or there is data already */
    public void from(Path file) throws IOException {
        workshop.alone(() -> {
            try (FileChannel held = new RunningServer(workshop.home().server()).hold(); CheckedZip zip = new CheckedZip(file)) {
                refuseWhatIsThere();
                Path fresh = workshop.home().folder().resolve("restore.new");
                Trees.delete(fresh);
                try {
                    int files = held.isOpen() ? zip.unpack(fresh) : 0;
                    move(fresh);
                    workshop.say().accept("Restored " + files + (files == 1 ? " file" : " files") + " of " + file + Workshop.NEXT_START);
                } finally {
                    Trees.delete(fresh);
                }
            }
        });
        if (!workshop.database().embedded()) {
            workshop.say().accept("The database is restored with its own tools, to the state of the same moment: " + workshop.database().url());
        }
    }

    private void refuseWhatIsThere() throws IOException {
        for (Path folder : List.of(workshop.data(), workshop.home().modules(), workshop.home().folder().resolve("themes"))) {
            try (Stream<Path> all = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
                if (all.anyMatch(each -> Files.isRegularFile(each) && !each.endsWith(Path.of("modules", "lock")))) {
                    throw new Refusal(folder + ": there is data here already; nothing was changed, move that folder away or choose another with RTC_HOME.");
                }
            }
        }
    }

    private void move(Path fresh) throws IOException {
        move(fresh.resolve("data"), workshop.data());
        for (String folder : FOLDERS) {
            move(fresh.resolve(folder), workshop.home().folder().resolve(folder));
        }
    }

    /** File by file into folders that may be another disk's, or not ours to replace. */
    private static void move(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.move(file, target);
            }
        }
    }
}
