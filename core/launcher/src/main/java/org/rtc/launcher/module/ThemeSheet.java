package org.rtc.launcher.module;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet of a theme: custom properties of the page, light and dark, and nothing else. It styles no element, so
 * it can hide nothing; it loads nothing from elsewhere, so it tells nobody who reads.
 */
final class ThemeSheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\n]*)\"|'([^'\\n]*)'");
    private static final Pattern PICTURE = Pattern.compile("data:image/(?:svg\\+xml|png|webp|jpeg)[;,].*|[\\w-]+\\.(?:png|webp|jpg|woff2)", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("\\G\\s*(:root[^{};@]*)\\{([^{}]*)}");
    private static final Pattern DARK = Pattern.compile("@media\\s*\\(\\s*prefers-(?:color-scheme\\s*:\\s*dark|contrast\\s*:\\s*more)\\s*\\)\\s*\\{((?:[^{}]*\\{[^{}]*})*)\\s*}");
    private static final Pattern PROPERTY = Pattern.compile("(--[a-z0-9-]+)\\s*:[^@\\\\<>]*|color-scheme\\s*:\\s*(?:light|dark)", Pattern.DOTALL);
    private static final Pattern OUTSIDE = Pattern.compile("url\\s*\\(\\s*[^\\s\"')]", Pattern.CASE_INSENSITIVE);

    private final Set<String> names = new TreeSet<>();

    private ThemeSheet() {
    }

    /** @throws IllegalArgumentException with what it may not hold, in words for its author */
    static ThemeSheet parse(String css) {
        ThemeSheet sheet = new ThemeSheet();
        String plain = withoutTexts(COMMENT.matcher(css).replaceAll(" "));
        if (OUTSIDE.matcher(plain).find()) {
            throw new IllegalArgumentException("has an address outside quotes; write url(\"data:image/svg+xml,…\")");
        }
        String blocks = DARK.matcher(plain).replaceAll(dark -> Matcher.quoteReplacement(dark.group(1)));
        int end = 0;
        Matcher block = BLOCK.matcher(blocks);
        while (block.find()) {
            sheet.read(block.group(2));
            end = block.end();
        }
        String rest = blocks.substring(end).strip();
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException("has '" + rest.lines().findFirst().orElse("").strip() + "', and may only set custom properties of :root");
        }
        return sheet;
    }

    private static String withoutTexts(String css) {
        return TEXT.matcher(css).replaceAll(text -> {
            String content = text.group(1) == null ? text.group(2) : text.group(1);
            if (!PICTURE.matcher(content).matches()) {
                throw new IllegalArgumentException("has \"" + content + "\", and may only name pictures inside it (data:image/…) or files beside it");
            }
            return "\"\"";
        });
    }

    private void read(String declarations) {
        for (String each : declarations.split(";")) {
            String declaration = each.strip();
            if (!declaration.isEmpty()) {
                Matcher property = PROPERTY.matcher(declaration);
                if (!property.matches()) {
                    throw new IllegalArgumentException("sets '" + declaration.lines().findFirst().orElse("") + "', and may only set custom properties such as --brand");
                }
                if (property.group(1) != null) {
                    names.add(property.group(1));
                }
            }
        }
    }

    /** The custom properties that it sets. */
    Set<String> names() {
        return names;
    }
}
