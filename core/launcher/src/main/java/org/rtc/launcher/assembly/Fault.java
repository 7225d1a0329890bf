package org.rtc.launcher.assembly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Which jar is to blame for a failed start: the one whose class the log names first. */
public final class Fault {

    private static final Pattern CLASS = Pattern.compile("\\b[a-z]\\w*(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*");

    private Fault() {
    }

    /** @param suspects the jars that are new or changed since the last start that worked */
    public static Optional<String> find(List<String> suspects, Path lib, String log) throws IOException {
        if (suspects.size() == 1) {
            return Optional.of(suspects.get(0));
        }
        Map<String, ZipFile> jars = new LinkedHashMap<>();
        try {
            for (String suspect : suspects) {
                jars.put(suspect, new ZipFile(lib.resolve(suspect).toFile()));
            }
            Matcher matcher = CLASS.matcher(log);
            while (matcher.find()) {
                String entry = matcher.group().replace('.', '/') + ".class";
                for (Map.Entry<String, ZipFile> jar : jars.entrySet()) {
                    if (jar.getValue().getEntry(entry) != null) {
                        return Optional.of(jar.getKey());
                    }
                }
            }
            return Optional.empty();
        } finally {
            for (ZipFile jar : jars.values()) {
                jar.close();
            }
        }
    }
}
