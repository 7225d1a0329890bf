package org.rtc.launcher.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.Part;

/** One line for a person out of Flyway's many. */
final class MigrationFailure {

    private static final Pattern LOCATION = Pattern.compile("^Location\\s*:\\s*(\\S+)", Pattern.MULTILINE);
    private static final Pattern LINE = Pattern.compile("^Line\\s*:\\s*(\\d+)", Pattern.MULTILINE);
    private static final Pattern MESSAGE = Pattern.compile("^Message\\s*:\\s*(.+)$", Pattern.MULTILINE);
    private static final Pattern CHANGED = Pattern.compile("checksum mismatch for migration version (\\S+)");

    private MigrationFailure() {
    }

    static Refusal refusal(Part part, FlywayException failure) {
        String text = String.valueOf(failure.getMessage());
        Matcher changed = CHANGED.matcher(text);
        if (changed.find()) {
            return new Refusal(part.jar() + ": " + part.migrationFolder() + "V" + changed.group(1)
                    + "__… was changed after it had been applied; put it back as it was and add a new file for what is new.", failure);
        }
        Matcher location = LOCATION.matcher(text);
        if (location.find()) {
            return new Refusal(part.jar() + ": " + file(part, location.group(1)) + line(text) + " failed ("
                    + found(MESSAGE, text, "no reason given").replaceFirst("; SQL statement:.*", "") + "); correct that file or remove the jar, and start again.", failure);
        }
        return new Refusal(part.jar() + ": its migrations failed (" + text.lines().filter(line -> !line.isBlank())
                .findFirst().orElse("no reason given") + "); correct the jar or remove it, and start again.", failure);
    }

    private static String file(Part part, String location) {
        int start = location.indexOf(part.migrationFolder());
        return start < 0 ? location : location.substring(start);
    }

    private static String line(String text) {
        String line = found(LINE, text, "");
        return line.isEmpty() ? "" : " line " + line;
    }

    private static String found(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : otherwise;
    }
}
