package org.rtc.hubs.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.Lang;

/** What can be chosen in the forms of a hub, in the reader's words. */
@RequestScoped
public class RegionOptions {
    @Inject
    Words words;

    /** Members: code to name, by name. */
    public Map<String, String> members(Region region) {
        Map<String, String> byName = new TreeMap<>(Collator.getInstance(words.viewer().lang().locale()));
        region.codes().forEach(code -> byName.put(words.country(code), code));
        Map<String, String> names = new LinkedHashMap<>();
        byName.forEach((name, code) -> names.put(code, name));
        return names;
    }

    public Map<String, String> languages() {
        Map<String, String> all = new LinkedHashMap<>();
        Lang.ALL.forEach(lang -> all.put(lang.tag(), words.language(lang.tag())));
        return all;
    }
}
