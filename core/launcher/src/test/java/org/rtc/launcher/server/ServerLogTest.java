package org.rtc.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    Path folder;

    @Test
    void aFullLogIsPutAsideAndFourOldOnesAreKept() throws IOException {
        try (ServerLog log = new ServerLog(folder, 10)) {
            for (int line = 1; line <= 7; line++) {
                log.line("line number " + line, true);
            }
        }
        assertThat(folder.resolve("server.log")).hasContent("line number 7");
        assertThat(folder.resolve("server.log.1")).hasContent("line number 6");
        assertThat(folder.resolve("server.log.4")).hasContent("line number 3");
        assertThat(folder.resolve("server.log.5")).doesNotExist();
    }

    @Test
    void aNewStartGoesOnInTheSameLog() throws IOException {
        for (String line : new String[] {"one", "two"}) {
            try (ServerLog log = new ServerLog(folder)) {
                log.line(line, false);
            }
        }
        assertThat(folder.resolve("server.log")).hasContent("one\ntwo");
    }
}
