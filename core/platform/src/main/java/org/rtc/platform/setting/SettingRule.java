package org.rtc.platform.setting;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.text.Lang;

/** What a value of each type must look like. */
final class SettingRule {
    private static final int LONGEST = 4000;
    private static final int LONGEST_LINE = 300;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

    private SettingRule() {
    }

    /** @return what is wrong; empty where it is right */
    static Optional<FieldError> wrong(SettingDef def, String value) {
        if (value.length() > LONGEST) {
            return error(def, "long");
        }
        return switch (def.type()) {
            case TEXT, SECRET -> unless(def, value.lines().count() <= 1, "line");
            case LONG_TEXT -> Optional.empty();
            case LIST -> unless(def, value.lines().allMatch(line -> line.length() <= LONGEST_LINE), "list", LONGEST_LINE);
            case NUMBER -> number(def, value);
            case YES_NO -> unless(def, value.equals("true") || value.equals("false"), "yesNo");
            case CHOICE -> unless(def, def.options().contains(value), "choice");
            case LANG -> unless(def, Lang.of(value).filter(lang -> lang.tag().equals(value)).isPresent(), "choice");
            case EMAIL -> unless(def, value.isEmpty() || EMAIL.matcher(value).matches(), "email");
            case URL -> unless(def, value.isEmpty() || address(value), "url");
        };
    }

    private static Optional<FieldError> number(SettingDef def, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return error(def, "number");
        }
        int number = Integer.parseInt(value);
        return unless(def, number >= def.least() && number <= def.most(), "range", def.least(), def.most());
    }

    private static Optional<FieldError> unless(SettingDef def, boolean right, String text, Object... arguments) {
        return right ? Optional.empty() : error(def, text, arguments);
    }

    private static Optional<FieldError> error(SettingDef def, String text, Object... arguments) {
        return Optional.of(new FieldError(def.key(), "platform.problem.setting." + text, arguments));
    }

    private static boolean address(String value) {
        try {
            URI uri = URI.create(value);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
