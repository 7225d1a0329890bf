package org.rtc.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Gives the services of each JVM a new data folder below {@code target}: files of earlier tests are none of theirs. */
public final class DataFolder implements LauncherSessionListener {
    private static final String SETTING = "rtc.data";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(SETTING) != null) {
            return;
        }
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            System.setProperty(SETTING, Files.createTempDirectory(target, "rtc-data-").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
