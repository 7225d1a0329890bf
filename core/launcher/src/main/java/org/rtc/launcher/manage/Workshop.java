package org.rtc.launcher.manage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.database.Database;
import org.rtc.launcher.module.ForeignCode;
import org.rtc.launcher.module.Installation;
import org.rtc.launcher.module.ModuleFolder;
import org.rtc.launcher.module.Shelf;
import org.rtc.launcher.setting.Home;

/** Where modules are put in and taken out: an installation, its files and database, and the person who is told. */
public record Workshop(Path dist, Home home, Path data, Database database, Consumer<String> say) {

    /** For the names of files. */
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    static final String NEXT_START = "; it takes effect at the next start.";

    Shelf shelf() {
        return Shelf.read(dist, home.folder());
    }

    /** For what replaces a jar: that one may be broken, and is left out then. */
    Shelf shelfBut(Path jar) {
        return Shelf.read(dist, home.folder(), broken -> {
            if (!broken.getMessage().startsWith(jar + ": ")) {
                throw broken;
            }
        });
    }

    /** For what takes a module out: another that is broken must not stand in the way. */
    Shelf whatIsInOrder() {
        return Shelf.read(dist, home.folder(), broken -> {
        });
    }

    ModuleFolder folder() {
        return new ModuleFolder(home.modules());
    }

    /** All that can be checked without starting. */
    void check(Shelf shelf) {
        Installation installation = shelf.installation();
        ForeignCode.check(installation, dist.resolve("payara-micro.jar"));
    }

    /** Does the work while other commands are kept away. */
    void alone(Work work) throws IOException {
        try (FileChannel lock = FileChannel.open(home.modules().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                throw new Refusal("Another ./rtc module is at work in " + home.modules() + "; wait for it.");
            }
            work.run();
        }
    }

    interface Work {
        void run() throws IOException;
    }
}
