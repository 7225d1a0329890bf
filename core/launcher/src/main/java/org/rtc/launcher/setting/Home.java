package org.rtc.launcher.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rtc.launcher.Refusal;

/** The home folder: everything that this installation writes. */
public record Home(Path folder) {

    public static Home at(Path folder) {
        Home home = new Home(folder.toAbsolutePath().normalize());
        try {
            for (Path each : new Path[] {home.app(), home.data(), home.server(), home.log(), home.modules()}) {
                Files.createDirectories(each);
            }
            Files.delete(Files.createTempFile(home.folder, "writable", null));
        } catch (IOException e) {
            throw new Refusal(home.folder + ": this folder cannot be written (" + Cause.of(e)
                    + "); mend that, or choose another with RTC_HOME.", e);
        }
        return home;
    }

    /** The assembled applications. */
    public Path app() {
        return folder.resolve("app");
    }

    /** Database, files, search index, secret: what a backup keeps. */
    public Path data() {
        return folder.resolve("data");
    }

    public Path server() {
        return folder.resolve("server");
    }

    public Path log() {
        return folder.resolve("log");
    }

    /** Modules that were added to this installation. */
    public Path modules() {
        return folder.resolve("modules");
    }
}
