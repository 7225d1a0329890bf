package org.rtc.launcher.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An assembled application: folder {@code rtc}, and beside it the list of what it was made of. */
public record Assembly(Path folder) {

    static final String INPUTS = "inputs";

    /** The exploded application that the server is given. */
    public Path application() {
        return folder.resolve("rtc");
    }

    public Path lib() {
        return application().resolve("WEB-INF/lib");
    }

    int number() {
        return Integer.parseInt(folder.getFileName().toString());
    }

    /** First the fingerprint, then a line for each jar. Written last: without it an assembly is unfinished. */
    List<String> inputs() throws IOException {
        return Files.readAllLines(folder.resolve(INPUTS));
    }

    /** The names of the jars that this one has and the other has not, or has otherwise. */
    public List<String> jarsNotIn(Assembly other) throws IOException {
        List<String> jars = new ArrayList<>(inputs().subList(1, inputs().size()));
        jars.removeAll(other.inputs());
        return jars.stream().map(line -> line.substring(0, line.indexOf('\t'))).toList();
    }

    /** Whether this very jar is in it. */
    public boolean has(Path jar) throws IOException {
        return inputs().contains(Fingerprint.line(jar.getFileName().toString(), jar));
    }
}
