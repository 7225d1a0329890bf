package org.rtc.launcher.server;

import java.nio.file.Path;

/** The Java that runs this launcher, for the server too. */
final class Java {

    private Java() {
    }

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
