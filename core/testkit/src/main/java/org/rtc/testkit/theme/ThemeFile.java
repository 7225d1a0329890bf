package org.rtc.testkit.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The one file of a theme. */
public final class ThemeFile {
    private static final Pattern BLOCK = Pattern.compile("([^{}]*)\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");
    private static final Pattern OWN = Pattern.compile("--[a-z0-9-]+\\s*:.*|color-scheme\\s*:\\s*(light|dark)", Pattern.DOTALL);

    private final String css;

    private ThemeFile(String css) {
        this.css = css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("url\\(\"[^\"]*\"\\)", "none");
    }

    public static ThemeFile of(String theme) {
        String path = "/META-INF/resources/assets/theme-" + theme + "/theme.css";
        try (InputStream file = ThemeFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new AssertionError(path + " is not there");
            }
            return new ThemeFile(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colours, as six hexadecimal digits, by name: light, dark by the system's wish, dark by the person's choice. */
    public List<Map<String, String>> sets() {
        return BLOCK.matcher(css).results().map(ThemeFile::colours).toList();
    }

    /** What is neither a custom property nor the colour scheme. */
    public List<String> strangers() {
        return BLOCK.matcher(css).results().flatMap(block -> List.of(block.group(2).split(";")).stream()).map(String::strip)
                .filter(each -> !each.isEmpty() && !OWN.matcher(each).matches()).toList();
    }

    private static Map<String, String> colours(MatchResult block) {
        Map<String, String> found = new TreeMap<>();
        COLOUR.matcher(block.group(2)).results().forEach(colour -> found.put(colour.group(1), colour.group(2)));
        return found;
    }
}
