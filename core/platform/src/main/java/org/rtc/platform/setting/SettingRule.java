package org.rtc.platform.setting;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rtc.spi.setting.SettingDef;

/** What a value of each type must look like. */
final class SettingRule {
    private static final int LONGEST = 4000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

    private SettingRule() {
    }

    /** @return the key of the text that says what is wrong; empty where it is right */
    static Optional<String> wrong(SettingDef def, String value) {
        if (value.length() > LONGEST) {
            return Optional.of("platform.problem.setting.long");
        }
        return switch (def.type()) {
            case TEXT, SECRET -> Optional.empty();
            case NUMBER -> unless(NUMBER.matcher(value).matches(), "platform.problem.setting.number");
            case YES_NO -> unless(value.equals("true") || value.equals("false"), "platform.problem.setting.yesNo");
            case EMAIL -> unless(value.isEmpty() || EMAIL.matcher(value).matches(), "platform.problem.setting.email");
            case URL -> unless(value.isEmpty() || address(value), "platform.problem.setting.url");
        };
    }

    private static Optional<String> unless(boolean right, String text) {
        return right ? Optional.empty() : Optional.of(text);
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
