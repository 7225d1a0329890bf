package org.rtc.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.rtc.testkit.db.Database;
import org.rtc.testkit.running.Folders;

/** Gives the services of each JVM an empty data folder below {@code target}: files of earlier tests are none of theirs. */
public final class DataFolder implements LauncherSessionListener {
    private static final String SETTING = "rtc.data";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(SETTING) != null) {
            return;
        }
        try {
            Path folder = TestFolder.of("data-" + Database.name());
            Folders.fresh(folder);
            System.setProperty(SETTING, folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
