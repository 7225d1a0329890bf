package org.rtc.testkit.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.rtc.spi.text.Lang;

/** The texts of one part in all languages. Each check gives what is wrong, one line for each thing. */
public final class PartTexts {
    private final String part;
    private final Map<Lang, TextFile> files;

    PartTexts(String part, Map<Lang, TextFile> files) {
        this.part = part;
        this.files = files;
    }

    /** @throws AssertionError where a language has no file */
    public static PartTexts of(String part) {
        Map<Lang, TextFile> files = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> files.put(lang, TextFile.of("i18n/" + part + "_" + lang.tag() + ".properties")));
        return new PartTexts(part, files);
    }

    public List<String> missing() {
        Set<String> all = new TreeSet<>();
        files.values().forEach(file -> all.addAll(file.texts().keySet()));
        List<String> missing = new ArrayList<>();
        files.forEach((lang, file) -> all.stream().filter(key -> !file.texts().containsKey(key))
                .forEach(key -> missing.add(lang.tag() + " lacks " + key)));
        return missing;
    }

    public List<String> emptyOrTwice() {
        List<String> wrong = new ArrayList<>(each((key, text) -> text.isBlank() ? "is empty" : null));
        files.forEach((lang, file) -> file.twice().forEach(key -> wrong.add(lang.tag() + " has " + key + " twice")));
        return wrong;
    }

    public List<String> strangers() {
        return each((key, text) -> key.startsWith(part + ".") ? null : "does not begin with " + part + ".");
    }

    public List<String> unlikeArguments() {
        Map<String, String> first = new LinkedHashMap<>();
        Lang.ALL.forEach(lang -> files.get(lang).texts().forEach(first::putIfAbsent));
        return each((key, text) -> {
            Set<Integer> here = TextPattern.arguments(text);
            Set<Integer> there = TextPattern.arguments(first.get(key));
            return here.equals(there) ? TextPattern.fault(text) : "has the arguments " + here + ", another language " + there;
        });
    }

    public List<String> apostrophes() {
        return each((key, text) -> TextPattern.apostrophes(text));
    }

    private List<String> each(BiFunction<String, String, String> check) {
        List<String> wrong = new ArrayList<>();
        files.forEach((lang, file) -> file.texts().forEach((key, text) -> {
            String fault = check.apply(key, text);
            if (fault != null) {
                wrong.add(lang.tag() + " " + key + " " + fault);
            }
        }));
        return wrong;
    }
}
