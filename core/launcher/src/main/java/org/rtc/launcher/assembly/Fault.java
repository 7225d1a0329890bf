package org.rtc.launcher.assembly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Which jar is to blame for a failed start: the one that is named first, by a class of it or by its file, where the log
 * says what went wrong. The innermost cause speaks first, and what kept the application from being deployed before what
 * else failed; what was merely said is no evidence.
 */
public final class Fault {

    private static final Pattern RECORD = Pattern.compile("(?m)^(?=\\d{4}-\\d\\d-\\d\\dT)");
    private static final Pattern SAID = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\S+ (?!SEVERE)[A-Z]+\\s[\\s\\S]*");
    private static final Pattern DEPLOYMENT = Pattern.compile("Exception (?:while|during) ");
    private static final Pattern CAUSE = Pattern.compile("(?m)^Caused by: ");
    private static final Pattern NAME = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+[A-Z]\\w*|[\\w.-]+\\.jar\\b");

    /** Said by the server's pool alone: it had no connection for the application. */
    private static final Pattern DATABASE = Pattern.compile("Error in allocating a connection|Connection could not be allocated");

    private Fault() {
    }

    /** Whether the application got no connection to the database: then what it could not do says nothing of its jars. */
    public static boolean ofDatabase(String log) {
        return evidence(log).anyMatch(cause -> DATABASE.matcher(cause).find());
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
            return evidence(log).map(text -> named(jars, text)).flatMap(Optional::stream).findFirst();
        } finally {
            for (ZipFile jar : jars.values()) {
                jar.close();
            }
        }
    }

    private static Stream<String> evidence(String log) {
        List<String> records = RECORD.splitAsStream(log).filter(record -> !SAID.matcher(record).matches()).toList();
        return Stream.concat(records.stream().filter(record -> DEPLOYMENT.matcher(record).find()), records.stream()).flatMap(Fault::causes);
    }

    /** The innermost first. */
    private static Stream<String> causes(String record) {
        List<String> causes = new ArrayList<>(List.of(CAUSE.split(record)));
        Collections.reverse(causes);
        return causes.stream();
    }

    private static Optional<String> named(Map<String, ZipFile> jars, String text) {
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String name = matcher.group();
            String entry = name.replace('.', '/') + ".class";
            for (Map.Entry<String, ZipFile> jar : jars.entrySet()) {
                if (jar.getKey().equals(name) || jar.getValue().getEntry(entry) != null) {
                    return Optional.of(jar.getKey());
                }
            }
        }
        return Optional.empty();
    }
}
